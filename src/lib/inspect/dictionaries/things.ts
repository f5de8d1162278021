// Words in values that are names of things rather than of people: companies, buildings, offices, products.
export const THING_WORDS = `
inc llc ltd llp lp plc corp corporation co company companies gmbh ag kg ohg ug sa sas sarl srl spa bv nv oy ab as aps pty limited incorporated
holdings holding group partners partnership associates association foundation trust fund bank insurance realty properties enterprises
industries international global solutions services service systems technologies technology consulting construction electric auto motors foods
school elementary academy university college institute high middle kindergarten preschool daycare learning education library museum theater
theatre gallery church temple ministries ministry hospital clinic medical health healthcare pharmacy dental center centre centro care
park playground garden gardens field stadium arena pool beach lake river creek mountain valley forest island bridge station airport
terminal harbor port highway avenue street road boulevard plaza mall market store shop supermarket restaurant cafe bar grill pizza kitchen
bakery deli hotel motel inn resort lodge apartments condominiums tower building hall office department dept division bureau agency authority
commission committee council board court county district city town village township state federal national police fire sheriff club
society league team union federation coalition alliance network project program programme initiative project plan report system
school-district unit section region zone area program escuela colegio universidad hospital empresa servicios comercial ltda eireli cia instituto
fundacion asociacion ayuntamiento ecole lycee college mairie societe entreprise verein schule stadtverwaltung universitat klinik azienda scuola comune
stichting vereniging gemeente school the and of for with to in on at by from other unknown none total all new old general special public private
manager director assistant engineer analyst officer specialist technician supervisor coordinator clerk teacher nurse sales marketing operations
active inactive pending completed closed open approved denied yes no true false high low medium large small red blue green black white
drill iron mixer lamp vase chair desk sofa bed shelf mattress pillow blanket towel curtain carpet mirror clock watch ring necklace bracelet earring
scarf boot boots sneaker sneakers sandal shirt tee hoodie jacket coat jeans trousers pants skirt dress sweater socks hat cap glove belt wallet backpack tote
laptop phone tablet monitor keyboard mouse printer camera headphones speaker charger cable battery toaster kettle blender oven fridge washer dryer
perfume shampoo soap lotion candle mug plate fork knife pan pot bottle toy puzzle bike bicycle helmet tent novel ebook magazine edition
teatro theatre museo musee museu biblioteca bibliotheque parque estadio stadion banco banca banque farmacia pharmacie apotheke tienda loja negozio
restaurante ristorante trattoria osteria pizzeria bistrot brasserie albergo hostal pousada supermercado supermarche supermarkt ospedale ziekenhuis
krankenhaus praxis clinique consultorio laboratorio laboratoire laboratory taller officina fabrica fabbrica grupo gruppo groupe gruppe srls snc eurl
sasu kft zrt doo sro ooo componentes components electronics elektronik materials trading logistics foundry bakery brewery brewing winery
por con sin para en sur pour avec sans dans mit ohne fur auf bei zum zur met voor zonder per senza nel nella com sem na pelo pela ou oder
fundacion ingenieria soluciones asociacion entidad sociedad corporacion compania comunidad cooperativa union solutions mart supercenter foodmart
express stop station gesellschaft genossenschaft verband stiftung handel vertrieb bau technik societa impresa ditta consorzio cooperativa
associazione fondazione bedrijf handelsonderneming empresa industria comercio distribuidora circuit speedway raceway grand prix
hr it finance accounting legal purchasing engineering logistics production procurement curator intern accountant developer designer consultant
jacket shirt t-shirt tshirt trousers jeans dress skirt sweater hoodie socks shoes sneaker sneakers boots sandals hat scarf gloves belt handbag
backpack wallet watch necklace bracelet earrings sofa couch table desk lamp rug carpet mattress pillow blanket curtain shelf cabinet drawer mirror
candle vase mug cup bottle jar plate bowl spoon knife pan kettle toaster blender oven fridge freezer dishwasher vacuum laptop notebook tablet phone
smartphone headphones speaker keyboard mouse monitor printer charger cable adapter camera lens battery bike bicycle helmet tent ball racket puzzle
shampoo soap lotion cream perfume lipstick toothpaste chocolate coffee tea juice milk cheese bread cake cookies sauce soup salad sandwich burger
stuhl tisch schrank lampe kissen hemd hose jacke schuhe tasse flasche messer pfanne uhr handtasche rucksack kaffee brot kuchen seife
chaise lampe chemise pantalon veste chaussures tasse bouteille couteau montre savon gateau silla lampara camisa pantalon chaqueta zapatos taza
botella cuchillo reloj jabon sedia lampada camicia pantaloni giacca scarpe tazza bottiglia coltello orologio sapone cadeira caneca camiseta mochila
tenis relogio garrafa faca stoel jas schoenen koszula spodnie kurtka buty kubek
hurricane tropical storm residential commercial industrial vacant permit license request complaint inspection violation type code number date name
fitness studio studios labs lab wellness media ventures capital salon boutique outlet works supply supplies consultants designs creative
digital outfitters apparel bistro diner grocery optical hardware plumbing roofing landscaping cleaning catering travel tours rentals
storage freight airlines airways railways telecom wireless software data cloud analytics robotics pharma biotech energy solar power gas
oil mining steel plastics paper textiles furniture flooring windows doors painting printing signs graphics photography productions
entertainment games sports yoga pilates music nursery tutoring
`;
