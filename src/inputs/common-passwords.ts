/**
 * The words and runs of keys that come first when passwords are tried, in the languages of our readers. With a capital,
 * a few digits and an exclamation mark they meet EU Login's rule, and that is how they are used.
 */
const WORDS = `
password passord passwort kodeord adgangskode losenord losen salasana wachtwoord haslo heslo jelszo parola
parole contrasena senha motdepasse slaptazodis zaporka lozinka geslo kodikos parool passwordpassword
mypassword newpassword secretpassword passpass passw pass passwd passphrase passcode pwd welcome welcomehome
welcometo velkommen willkommen bienvenue bienvenido benvenuto bemvindo welkom valkommen tervetuloa hello
hellohello helloworld hej hejhej hejsa davdav godmorgen bonjour hallo hallohallo ciao hola moikka secret
hemmelig hemmeligt hemlig geheim segreto secreto letmein letmeinnow openup opensesame sesam login logon
logmein access adgang admin administrator root superuser user username bruger guest gast gaest test tester
testtest testing testpass demo sample example eksempel default standard change changeme changeit changethis
skiftmig nulstil temp temporary midlertidig initial internet computer windows microsoft google googlemail
facebook apple iphone ipad samsung hotmail outlook gmail email mobil telefon master superman batman
spiderman starwars pokemon dragon monkey shadow sunshine princess iloveyou ilovejesus lovely loveme lovelove
lover forever family familie familien together friends sweetheart darling elsker jegelskerdig skat skatter
mormor morfar farmor farfar bedstemor bedstefar grandma grandpa oma opa football fodbold fussball futbol
soccer baseball basketball hockey liverpool arsenal chelsea barcelona realmadrid juventus bayern manchester
brondby mercedes ferrari porsche volvo toyota corvette mustang harley yamaha michael jennifer jessica jordan
michelle daniel robert thomas charlie andrew joshua matthew anthony william ashley amanda nicole george
maggie christian sebastian alexander charlotte elizabeth victoria margaret patricia jens peter hans niels
lars jorgen henrik soren anders kirsten hanne inge karen anna mette bente lone birthe anne maria marie
pierre jean jacques francois paul antonio giuseppe giovanni carmen manuel jan piet klaus helmut danmark
denmark kobenhavn copenhagen aarhus odense aalborg sverige norge finland deutschland germany france paris
italia italy espana spain madrid lisboa portugal nederland amsterdam belgique belgie belgium bruxelles
brussels brussel luxembourg luxemburg strasbourg polska ireland dublin london england europa europe european
eu eulogin eulogineu ecas ecaslogin webgate kommission kommissionen commission europacommission
europakommissionen parlament jsis jsisonline rcam rcamonline pmo aiace sysper pension pensionist pensioner
retired retraite rente rentner sommer summer sommar ete kesa verano estate zomer lato leto nyar sommertid
winter vinter hiver talvi invierno inverno zima spring foraar forar fruhling printemps primavera kevat
voorjaar lente wiosna jaro autumn efteraar efterar herbst automne otono autunno outono herfst syksy jesien
podzim host january february march april may june july august september october november december januar
februar marts maj juni juli oktober januari februari maart mei augustus janvier fevrier mars avril mai juin
juillet aout septembre octobre novembre decembre marz dezember enero febrero marzo abril mayo junio julio
agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre
dicembre monday tuesday wednesday thursday friday saturday sunday mandag tirsdag onsdag torsdag fredag
lordag sondag montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi
vendredi samedi dimanche jul julemand glaedeligjul christmas merrychristmas weihnachten noel nytaar
happynewyear birthday fodselsdag hund kat fido rex mis missekat freedom frihed trustno whatever lykke lucky
gud jesus god hallelujah halleluja q qw qwe qwer qwert qwerty qwertyu qwertyui qwertyuiop qwertz qwertzu
qwertzuiop azerty azertyuiop qaz qazwsx qazwsxedc asd asdf asdfg asdfgh asdfghjkl asdfjkl zxc zxcv zxcvb
zxcvbn zxcvbnm poiuyt mnbvcxz yxcvbnm a aa aaa b ab abc abcd abcde abcdef abcdefg abcdefgh abcdefghi
abcdefghij x xx xxx xyz aabb aabbcc aabbccdd abcabc
`

/** Runs that go back and forth between letters and digits, capitals and signs left out. */
const RUNS = `
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1q1q1q1q1q 2wsx3edc
zaq12wsx zaq1zaq1 zaq12wsxcde3 qwe123qwe qwe123asd 123qwe123 123qweasd 123qweasdzxc qwer1234asdf asd123asd abc123def456
a1b2c3d4 a1b2c3d4e5 a1b2c3d4e5f6 a1s2d3f4 a1s2d3f4g5 1a2b3c4d 1a2b3c4d5e abc123abc123 aa11bb22cc 1234abcd5678 pass1word1
`

const words = new Set(WORDS.trim().split(/\s+/))
const runs = new Set(RUNS.trim().split(/\s+/))

/** Signs and digits written for the letters they look like; 1 stands for i and for l. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}

/** More signs than that around a word are no decoration. */
const MOST_SIGNS = 4

/**
 * @param password as typed, not longer than a person types
 * @returns whether it is nothing but one of the first words tried: decorated in front or at the end with digits, a year
 * and signs, or with signs for letters inside (P@ssw0rd2025!)
 */
export function isCommon(password: string): boolean {
  const small = password.toLowerCase()
  if (runs.has(small.replace(/[^a-z0-9]/g, ''))) return true
  const [, before = '', core = '', after = ''] = /^([^a-z]*)(.*?)([^a-z]*)$/s.exec(small) ?? []
  const around = before + after
  if (around.replace(/[0-9]/g, '').length > MOST_SIGNS) return false
  const readings = ['i', 'l'].map(one =>
    core.replace(/[^a-z]/g, char => (char === '1' ? one : (LOOKS_LIKE[char] ?? ''))),
  )
  return readings.some(
    word => words.has(word) && (word.length > 3 || isCounting(around.replace(/[^0-9]/g, ''))),
  )
}

/** Behind a letter or three only the digits that everybody takes make it common: 123…, 000… */
function isCounting(digits: string): boolean {
  return digits.length >= 3 && (/^(.)\1+$/.test(digits) || '12345678901234567890'.includes(digits))
}
