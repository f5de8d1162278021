/** How many random values an oracle is asked about: few, so that tests stay quick; `npm run test:oracles` asks about 100,000 and writes docs/oracles.md. */
export const SAMPLES = Number(process.env.SECUREML_TEST_SAMPLES ?? 10_000);
