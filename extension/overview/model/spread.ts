/** Labels that would touch, moved apart. */

/** Moves places apart until none is nearer than `gap` to the next, as little as that takes. */
export function spread(places: readonly number[], gap: number): number[] {
  // Places that touch move as one group, which stands in the middle of where they want to be.
  const groups: { members: number[]; start: number }[] = [];
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const at of order) {
    let group = { members: [at], start: places[at] ?? 0 };
    for (;;) {
      const before = groups.at(-1);
      if (!before || before.start + before.members.length * gap <= group.start) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const wanted = members.map((member, rank) => (places[member] ?? 0) - rank * gap);
      group = { members, start: wanted.reduce((sum, one) => sum + one, 0) / members.length };
    }
    groups.push(group);
  }
  const moved = [...places];
  for (const { members, start } of groups) {
    members.forEach((member, rank) => {
      moved[member] = start + rank * gap;
    });
  }
  return moved;
}
