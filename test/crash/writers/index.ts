import type { Cast, Instance } from '../cast.ts';
import type { Journal } from '../journal.ts';
import type { Writer } from '../writer.ts';
import { imkitWriter } from './imkit.ts';
import { mudbaseWriter } from './mudbase.ts';
import { rocketchatWriter } from './rocketchat.ts';
import { whatsappFollower, whatsappOwner } from './whatsapp.ts';

/** Everybody of a cast at each of their clients. */
export function hireWriters(journal: Journal, cast: Cast): Writer[] {
  const [owner, ...followers] = cast.instances as [Instance, ...Instance[]];
  return [
    ...cast.people.flatMap((person) => [
      rocketchatWriter(journal, cast, person),
      mudbaseWriter(journal, cast, person),
      imkitWriter(journal, cast, person),
    ]),
    whatsappOwner(cast, owner),
    ...followers.map((follower) => whatsappFollower(journal, cast, follower)),
  ];
}
