// First names that first-names.ts leaves out, without ordinary words: of the commonest of the United States census of 1990 (in the public
// domain), 1,500 of women and 700 of men.
export const MORE_FIRST_NAMES = `
addie adelaida adeline adell adolph adrianne adrienne aimee alaina alda alecia alene aletha alfreda allene allie allyson alonzo alphonso
alta alton alva alvina alyce alyson amos andra angelia angeline angelique angelita anissa annamarie annetta annmarie antionette antonette
aretha arleen arline ashlee ashleigh athena audra barbra belva benita bennie bernadine berniece berta bertie bessie bette bettie bettye
beulah beverley blaine blair bobbi boyd brandie brenna brianne bridgett bridgette bryant bryon callie candi cara caren carey cari caridad
carissa carlene carmel carmelita carmella carrol carroll caryn casandra catharine cathie cathrine cathryn catina catrina cecelia celina
chanda chanel chantel charla charleen charmaine chasity chelsey cheri cherie chiquita chong christal christi christin chrystal cindi clare
cleo coleen collette cordelia cori corine corrine cortney cristal cristy cruz damaris dane danelle danette danita danna dara darin darleen
darrel darrin daryl davis dawna dayna deana deann deanne debi debrah deena deidra deidre delbert delilah delma delois deloris demetria
demetrius dena denice denny derick dessie dewayne dian diann dinah dion dionne dollie dominga donnell donnie dorcas dorene doretha dorris
dortha dorthy dottie doyle dudley dulce earlene earline earnestine edmond edwina edythe effie elba elbert elda eldon eleanore eli elia
elida elinor elisha elissa eliza elizebeth elma elnora eloisa elouise elton elva elvia elvin elvis elwood elyse enid ericka erlinda erma
ernestina ernestine ernie ervin essie estela estella etta eula evangelina evette fabiola fannie felecia felicita florine floy forrest
freddy fredrick freida gaye gayla gayle genoveva georgiana georgianna georgie geri gerri gerry gertie gilda glenna goldie grady gregg
gregoria griselda grover guillermina hal hallie harlan harriett harriette haydee hayley hellen herlinda hester hillary hiram holli hollie
horace hortencia idella ila ilene ima imelda imogene inez iola iona ione irvin isabell issac iva ivette ivonne jacklyn jacque jacquelin
jacquelyn jacquline jami janeen janel janell janelle janette janie janna jannette jaqueline jarrod jarvis jayme jayson jeana jeanie jeanna
jeffry jenifer jerald jeri jermaine jerri jesica jewell jocelyn joesph johnna jolene jonathon joni jonnie josie jovita judi juli jung
justina kaitlin karon karrie karyn kasey katheryn kathi kathie kathrine katina katy kaye keisha kendrick keri kermit kerri kerrie kesha
keshia kia kimberlee kimberley kira kisha kristal kristie kristy krystle kyla ladonna lakeisha lakesha lakisha lamar lamont laquita
lashawn lashonda latanya latisha latonia latonya latosha latrice latricia laureen lauretta lavern laverne lavonne lawanda leann leanna
leeann leigh leilani leisa lela leland lelia lenora lenore leola leonora leora leota lesa lesley lessie leta letha letitia lettie lia
libby lila lilia lilian lillie linnie lisette lissette liza lizette lolita lona lonnie loren lorene lorie lorna lorri lorrie lottie louann
louella loyd luann luanne lucila lucile lucretia luella lula lupe lura lyn lynnette mable madelyn majorie malinda malissa marcelina marci
marcie marcy margery margo mariann marianna marietta marilynn marisela maritza marjory marla marlyn marlys marnie marquita marsha marva
maryanne marybeth maryellen marylou matilde maude maudie maura maurine mayme maynard mayra meaghan mei mellisa mellissa melodie melva
melvina micah michell migdalia millard millicent minerva mirna misti mitzi mozelle myrna myron myrtis nakia nanette nedra nelda nell
nereida neva nichole nicki nickolas niki nikki nilda nita noe nola norris octavia odell ofelia oleta oma ona oralia orville pamala patrica
pearlie pearline perla phillis philomena portia pricilla quinton racheal rae randi reba rebeca reggie reina renae renita reta retha reva
reyna reynaldo rhoda richelle rickie rochelle roderick rodger rolando romona ronda roosevelt rosalba rosalee rosalina rosalinda rosalyn
rosanne roseann roseanne roselyn rosetta rosina rosita roslyn rowena roxann roxanna roxie royce rubye ruthann ruthie sabina sallie samatha
sammie sandi santa saundra scarlett scotty selina shameka shana shanda shanna shanon shanta shante shantel sharla sharlene sharonda
sharron sharyn shauna shawna shayla sheena shelli shellie sheree sherrie shiela shirlene shonda socorro solomon sondra staci stacia stan
stephany stephenie suzan suzanna sylvester tabatha tameka tamela tamera tami tammi tamra tanisha taryn tawana tena tera terence terese
teresita teressa terrie tessa tessie thaddeus theda theodora thurman tia tiana tiffani tillie timmy tisha tomasa tommie tonia tonja tosha
tracie trena trent treva trina trista twila twyla tyra tyson ulysses vada valarie valorie vance vaughn veda velda velma venessa venita
verda verla vern verna vernell vernice vickey vida vikki vilma vince virgie virgina vonda wendi wilbert wilda wiley wilhelmina willa
willis wilson winnie winnifred winona woodrow yong zelda zella zelma zoila
`;
