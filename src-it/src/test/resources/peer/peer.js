// Times the peer with the records of a file: node peer.js FILE TIMES answers milliseconds of processor as JSON, the first
// of each, which warms it, left out.
const fs = require('fs');
const { DataUtil } = require('@tidepool/viz/dist/data.js');
const { createPrintPDFPackage } = require('@tidepool/viz/dist/print.js');

const DAY = 24 * 60 * 60 * 1000;
const SEVEN = ['averageGlucose', 'timeInRange', 'glucoseManagementIndicator', 'standardDev', 'coefficientOfVariation',
  'sensorUsage', 'averageDailyDose'];

const records = JSON.parse(fs.readFileSync(process.argv[2]));
const times = Number(process.argv[3]);
const moments = records.map(record => Date.parse(record.time));
const first = Math.floor(moments.reduce((a, b) => Math.min(a, b)) / DAY) * DAY;
const last = Math.floor(moments.reduce((a, b) => Math.max(a, b)) / DAY) * DAY + DAY;

const bgPrefs = {
  bgUnits: 'mg/dL',
  bgClasses: {
    'very-low': { boundary: 54 }, low: { boundary: 70 }, target: { boundary: 180 }, high: { boundary: 250 },
  },
  bgBounds: {
    veryLowThreshold: 54, targetLowerBound: 70, targetUpperBound: 180, veryHighThreshold: 250,
    extremeHighThreshold: 350, clampThreshold: 600,
  },
};
const timePrefs = { timezoneAware: true, timezoneName: 'UTC' };
const question = {
  endpoints: [first, last], bgPrefs, timePrefs, bgSource: 'cbg', stats: SEVEN,
  metaData: 'latestPumpUpload, bgSources, devices, matchedDevices',
};
const person = { profile: { fullName: 'Ada Example', patient: { birthday: '1980-02-03' } }, preferences: {}, settings: {} };
const others = Object.fromEntries(
  ['basics', 'bgLog', 'settings', 'agpCGM', 'agpBGM'].map(report => [report, { disabled: true }]));

function processor() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1000;
}

async function timed(work, prepare = () => undefined) {
  const all = [];
  for (let i = 0; i <= times; i++) {
    const prepared = prepare();
    const start = processor();
    await work(prepared);
    all.push(processor() - start);
  }
  return all.slice(1);
}

function loaded() {
  const data = new DataUtil();
  data.addData(records, 'person');
  return data;
}

(async () => {
  const data = loaded();
  const ask = () => data.query({ ...question, aggregationsByDate: 'dataByDate, statsByDate', types: {} });
  const statistics = await timed(() => data.query(question));
  const pdf = await timed(async daily => {
    await createPrintPDFPackage({ daily }, { patient: person, bgPrefs, timePrefs, mostRecent: last, ...others });
  }, ask);
  const { averageGlucose } = data.query(question).data.current.stats.averageGlucose;
  console.log(JSON.stringify({ statistics, pdf, mean: averageGlucose }));
})().catch(failure => {
  console.error(failure);
  process.exit(1);
});
