import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { eventually, request } from './request.js';
import { Site } from './site.js';
import { untilStored, writeSome } from './write-for-a-while.js';

/**
 * Sets what the program reads as the time back by a day when it gets the signal. The machine's
 * clock stays: that would be everybody's.
 */
const setBack = `
  const day = 24 * 60 * 60 * 1000;
  const RealDate = Date;
  let behind = 0;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(RealDate.now() - behind);
    }
    static now() {
      return RealDate.now() - behind;
    }
  };
  process.on('SIGUSR2', () => {
    behind = day;
  });`;

/** The clock is set back by a day while writes go on. */
export const clockSetBack: Fault = {
  name: 'clock a day back',
  few: 1,
  share: 0.01,
  async run(folder, cycles) {
    for (let cycle = 1; cycle < cycles; cycle += 1)
      await liveADayTwice(`${folder}-${String(cycle)}`);
    return `${String(cycles)} times: ${await liveADayTwice(folder)}`;
  },
};

async function liveADayTwice(folder: string): Promise<string> {
  const preload = `data:text/javascript,${encodeURIComponent(setBack)}`;
  const site = await Site.open(folder, { options: ['--import', preload] });
  try {
    site.startLoad();
    await untilStored(site);
    process.kill(site.writer.pid, 'SIGUSR2');
    await eventually('the time of a change is yesterday', () => isYesterday(site));
    await untilStored(site);
    await site.stopLoad();
    await checkStore(site);
    // The next start reads the machine's clock again.
    await site.writer.stop();
    await site.start();
    await writeSome(site);
    await checkStore(site);
  } finally {
    await site.close();
  }
  return `${describeWrites(site)}, revisions grew on; ${describePolls(site)}`;
}

async function isYesterday({ writer }: Site): Promise<boolean> {
  const { body } = await request(`${writer.origin}/changes?limit=1`);
  const [change] = body as readonly { readonly time: string }[];
  return Date.now() - Date.parse(change?.time ?? '') > 23 * 60 * 60 * 1000;
}
