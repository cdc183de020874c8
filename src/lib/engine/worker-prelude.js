// Stands before the engine's worker script, which keeps two things to itself.

// It holds a lock of the worker's name for as long as it lives: when the worker is gone, whatever ended it, the page
// gets the lock and knows. Nothing else tells a page that its worker is no more.
if (navigator.locks) void navigator.locks.request(self.name, () => new Promise(() => undefined));

// A refused or broken WebAssembly ends there in a rejected promise that nobody reads, and the page waits for ever.
// Thrown once more, it reaches the page as an error of the worker.
self.addEventListener('unhandledrejection', (event) => {
  setTimeout(() => {
    throw event.reason;
  });
});
