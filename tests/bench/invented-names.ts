import { createRandom, type Random } from './random.ts';

const given =
  'Aaron Abena Adil Agnes Aiko Alba Amara Anders Anil Anton Arjun Astrid Ayesha Beata Bela Bilal Boris Bruno Camille Carlos Cem Chen Chiara Clara Dalia Daria David Deniz Dimitri Dmitry Edda Elena Elif Emeka Emil Erik Eva Fatima Felix Femi Fiona Flora Gabor Gita Goran Greta Grace Hana Hassan Helmi Hugo Ibrahim Ida Igor Imran Ingrid Ines Isaac Ivan Jamal Jana Jens Jiang Joao Jonas Jorge Juan Julia Kaito Karim Katya Kenji Khalid Kofi Lars Latifa Laura Leila Liam Lin Lucia Luka Maja Malik Marco Maria Marta Mehmet Mei Milan Mina Mohan Nadia Naoki Nasir Nikos Nina Noor Nuno Olga Oscar Otto Pablo Paula Pedro Petra Piotr Priya Quentin Rafael Rania Ravi Rekha Rosa Ruth Sadia Salim Samir Sara Sergei Shira Sofia Sven Tamar Tariq Theo Tomas Uma Umar Ursula Vera Viktor Wanda Wei William Xenia Yara Yusuf Yuki Zara Zoran'.split(
    ' ',
  );
const onsets = 'B Br C Ch D Dr F G Gh H J K Kh Kr L M N P Pr Q R S Sh St T Th Tr V W Y Z Zh'.split(' ');
const vowels = 'a aa ai au e ee ei i ie o oo ou u ya yo'.split(' ');
const middles =
  'b bd ch ck d dh f ff g h j k kh l ll lm m mb n nd ng nn nt p r rd rg rk rs rt s sh ss st t th tt v x z zh'.split(
    ' ',
  );
const ends =
  'a an ane ar as ba ci ck den der di ek el en er es ev ez i ian ic ides ik in ini is ko la man mi n ni o off on oro ov ova ra ri s sen ski son sson t ta ti to u v y ya yan za zi'.split(
    ' ',
  );
const places =
  'Northern Southern Eastern Western Upper Lower Central National Royal Federal Greater New Old Joint'.split(' ');
const bodies =
  'Agency|Alliance|Assembly|Bank|Commission|Council|Front|Institute|League|Ministry|Movement|Party|River Authority|Treaty|Tribunal|Union|University|Water Board'.split(
    '|',
  );
const causes = 'border dam export fishing grain harbour land mining pipeline railway river seabed tax water'.split(' ');
const matters =
  'accord blockade ceasefire clashes deal dispute inquiry massacre pact raid siege talks truce vote'.split(' ');

function surname({ pick, fraction }: Random): string {
  const middle = fraction() < 0.5 ? pick(vowels) + pick(middles) : '';
  return pick(onsets) + pick(vowels) + pick(middles) + middle + pick(ends);
}

function shortName({ below }: Random): string {
  return Array.from({ length: 3 + below(3) }, () => String.fromCharCode(65 + below(26))).join('');
}

function inventName(random: Random): string {
  const { pick, fraction } = random;
  const kind = fraction();
  if (kind < 0.55) return `${pick(given)} ${surname(random)}`;
  if (kind < 0.62) return `${pick(given).charAt(0)}. ${surname(random)}`;
  if (kind < 0.68) return `${pick(given)} ${surname(random)}-${surname(random)}`;
  if (kind < 0.78) return `${pick(places)} ${surname(random)} ${pick(bodies)}`;
  if (kind < 0.84) return `${surname(random)} ${pick(bodies)}`;
  if (kind < 0.92) return surname(random);
  if (kind < 0.97) return shortName(random);
  return fraction() < 0.5 ? `${pick(causes)} ${pick(matters)}` : `${surname(random)} ${pick(matters)}`;
}

/**
 * Names as packs have them: mostly persons, then bodies, places, short forms, events. The first thousand of a hundred
 * thousand are the same as the first thousand of two thousand.
 */
export function inventNames(count: number): string[] {
  const random = createRandom(11);
  const names = new Set<string>();
  while (names.size < count) names.add(inventName(random));
  return [...names];
}
