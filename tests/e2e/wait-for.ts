/** Asks again and again until the answer is right. */

/**
 * @param ask what is asked, every 50 ms
 * @param isRight ends the waiting
 * @param what for the message when the time is over ("the card")
 * @param patience milliseconds
 * @returns the first right answer
 */
export async function waitFor<Answer, Right extends Answer = Answer>(
  what: string,
  ask: () => Promise<Answer>,
  isRight: ((answer: Answer) => answer is Right) | ((answer: Answer) => boolean),
  patience = 10_000,
): Promise<Right> {
  const until = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer as Right;
    if (performance.now() > until) {
      throw new Error(`Waited ${patience / 1000} s for ${what}. Last seen: ${JSON.stringify(answer)}`);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}
