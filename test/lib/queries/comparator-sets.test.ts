import { describe, expect, it } from 'vitest';
import { factsWarehouse } from './facts-warehouse';

const facts = factsWarehouse();

const members = async (set: string) =>
  (
    await facts.engine.query(
      'select service_id from comparator_members where set_id = $1::varchar order by place',
      [set]
    )
  ).map((row) => row['service_id']);

describe('comparator sets of the facts', () => {
  it('give ten similar services to 133 services, eight or nine to 22, none to nobody', async () => {
    const sizes = await facts.engine.query(
      `select cast(count(*) as integer) as size from comparator_members where set_id like 'similar:%' group by set_id`
    );
    const count = (size: number) => sizes.filter((row) => row['size'] === size).length;
    expect([count(10), count(9) + count(8), sizes.length]).toEqual([133, 22, 155]);
  });

  it('put Hertfordshire’s neighbours in the order of the Department for Education', async () => {
    expect((await members('similar:hertfordshire')).slice(0, 4)).toEqual([
      'oxfordshire',
      'buckinghamshire',
      'cambridgeshire',
      'bracknell-forest'
    ]);
  });

  it('take the neighbours of a Welsh service from the ONS model and only from the register', async () => {
    expect((await members('similar:cardiff')).slice(0, 3)).toEqual(['leeds', 'bristol', 'salford']);
  });

  it('weigh a joint service’s authorities by their children and say through which a member came', async () => {
    const rows = await facts.engine.query(
      `select service_id, score, through_area from comparator_members
       where set_id = 'similar:leicestershire' order by place limit 1`
    );
    expect(rows[0]).toMatchObject({ service_id: 'gloucestershire', through_area: 'Leicestershire' });
    expect(rows[0]?.['score']).toBeCloseTo(9.6238, 4);
  });

  it('never hold the service itself in its own nearest services, nor a former service anywhere', async () => {
    const own = await facts.engine.query(
      `select * from comparator_members where place is not null and set_id like '%:' || service_id`
    );
    const former = await facts.engine.query(
      `select m.* from comparator_members as m join services as s using (service_id) where s.status <> 'current'`
    );
    expect([...own, ...former]).toEqual([]);
  });

  it('leave 48 services with fewer than three others in their police force area', async () => {
    const rows = await facts.engine.query(
      `select service_id from service_sets where kind = 'police-force' and members >= 3`
    );
    expect(155 - new Set(rows.map((row) => row['service_id'])).size).toBe(48);
  });

  it('make Wales one set, not region and country twice', async () => {
    const kinds = await facts.engine.query(
      `select kind from service_sets where service_id = 'cardiff' order by place`
    );
    expect(kinds.map((row) => row['kind'])).toEqual([
      'similar',
      'ons-demographic',
      'police-force',
      'country',
      'england-and-wales'
    ]);
  });
});
