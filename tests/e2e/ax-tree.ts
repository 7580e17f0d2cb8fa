/** What assistive technology is told, in Chromium. */
import type { Page, Protocol } from 'puppeteer-core';

export interface AxLine {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States that are said with it: `expanded`, `pressed`, `level` … */
  readonly states: Readonly<Record<string, unknown>>;
}

type AxNode = Protocol.Accessibility.AXNode;

const said = ['expanded', 'pressed', 'level', 'live', 'modal', 'focused', 'checked', 'disabled'];

/**
 * Everything from the first node that is asked for downwards, in the order it is read; closed shadow roots are no border to it. Text inside of
 * what already has it as its name is left out.
 * @returns an empty list when there is no such node
 */
export async function readAloud(page: Page, isRoot: (line: AxLine) => boolean): Promise<readonly AxLine[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) => !node.ignored && isRoot(lineOf(node)));
    return root ? flatten(root, byId) : [];
  } finally {
    await session.detach();
  }
}

function flatten(node: AxNode, byId: ReadonlyMap<string, AxNode>): AxLine[] {
  const below = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((child) => flatten(child, byId));
  const line = lineOf(node);
  if (node.ignored || line.role === 'InlineTextBox' || line.role === 'none' || line.role === 'generic') return below;
  return [line, ...below.filter(({ role, name }) => role !== 'StaticText' || name !== line.name)];
}

function lineOf({ role, name, description, properties = [] }: AxNode): AxLine {
  const states = properties.filter((property) => said.includes(property.name));
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? '').trim(),
    description: String(description?.value ?? '').trim(),
    states: Object.fromEntries(states.map((state) => [state.name, state.value.value])),
  };
}
