/** The ids of the procedure's tables N, A, B, W and C: what the paper sheet says. */
export const SHEET_FACTS: readonly string[] = [
  ...['N1', 'N2', 'N3', 'N3b', 'N4', 'N5'],
  ...['A1', 'A1b', 'A2', 'A3', 'A3b', 'A3c', 'A4', 'A4b', 'A4c', 'A4d', 'A5', 'A6', 'A7', 'A7b', 'A7c'],
  ...['A8', 'A8b', 'A8c', 'A8d', 'A8e', 'A9', 'A9b', 'A9c', 'A10'],
  ...['B0', 'B11', 'B12', 'B13', 'B14', 'B14b', 'B15', 'B15b', 'B15c', 'B16', 'B17'],
  ...['W1', 'W2'],
  ...['C1', 'C2', 'C3', 'C3b', 'C4', 'C5', 'C5b'],
]

/**
 * The ids of table P, what other public sources add, by how sure it is (the letter the procedure gives it) and
 * what the data call such a source. P9 is both A and C: the first counts.
 */
export const OTHER_FACTS = [
  {
    sure: 'A',
    source: 'eu-login-help',
    ids: [
      ...[
        'P4',
        'P5',
        'P7',
        'P9',
        'P10',
        'P11',
        'P12',
        'P13',
        'P14',
        'P15',
        'P16',
        'P17',
        'P18',
        'P19',
        'P20',
      ],
      ...['P24', 'P25'],
    ],
  },
  { sure: 'B', source: 'aiace', ids: ['P1', 'P2', 'P3', 'P6', 'P21', 'P22', 'P23'] },
  { sure: 'C', source: 'older-guide', ids: ['P8'] },
]

/** Every id there is. */
export const FACT_IDS = [...SHEET_FACTS, ...OTHER_FACTS.flatMap(({ ids }) => ids)]
