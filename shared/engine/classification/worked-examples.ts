import type { Answers } from './classify';

/** One turn of an example: what is assumed, the answers that follow from it, and what to take from the result. */
export interface ExampleTurn {
  readonly when: string;
  readonly answers: Answers;
  readonly lesson: string;
}

/** A case that is easily put in the wrong place, with the turns it can take. */
export interface WorkedExample {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly turns: readonly [ExampleTurn, ...ExampleTurn[]];
}

const noneOfTheFour: Answers = { billed: false, vcio: false, central: false, tam: false };
const billed: Answers = { billed: true };

/** The three traps of the framework: work that a role’s day or a team’s name hides (What counts as RHEM). */
export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'tam-on-site',
    title: 'A TAM fixes things during a visit',
    story: 'The visit was for the standards review. A printer, a slow laptop and a new workstation came along with it.',
    turns: [
      {
        when: 'The fixes',
        answers: noneOfTheFour,
        lesson:
          'Who does it and where change nothing: the fixes are RHEM. Give them a kind of work of their own, on site and logged under Alignment.',
      },
      {
        when: 'The review',
        answers: { billed: false, vcio: false, central: false, tam: true },
        lesson: 'The visit itself is what a TAM is there for, as long as most of the time on site goes into it.',
      },
    ],
  },
  {
    id: 'changes-team',
    title: 'A team for moves, adds and changes',
    story:
      'One person does nothing but set up mailboxes, change rights and close accounts, so it feels planned and proactive.',
    turns: [
      {
        when: 'Included in the fee',
        answers: noneOfTheFour,
        lesson:
          'Users ask, the team reacts. A team of its own makes the hours tidy, and still a cost the seat price has to carry.',
      },
      {
        when: 'Billed per request',
        answers: billed,
        lesson:
          'Left out of the offering, each request goes on an invoice. It is Professional Services then, and no RHEM.',
      },
    ],
  },
  {
    id: 'intern-builds',
    title: 'An intern who builds every PC',
    story: 'New computers are unpacked, set up and delivered by someone cheap who is not on the support desk at all.',
    turns: [
      {
        when: 'Builds come with the plan',
        answers: noneOfTheFour,
        lesson:
          'Promised with the seat, so it counts with the seat. The low wage lowers the cost of an hour, not the number of hours.',
      },
      {
        when: 'Builds are charged',
        answers: billed,
        lesson: 'With a price for each build it is project work, and the hours leave RHEM.',
      },
    ],
  },
];
