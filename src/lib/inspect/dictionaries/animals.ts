// Kinds of animals that people keep, watch and count, as tables write them. Written down by hand for this project.
export const ANIMALS = `
dog dogs cat cats bird birds fish rabbit hamster horse cow pig sheep goat chicken duck goose turkey parrot snake lizard turtle tortoise frog toad
lion tiger leopard cheetah panther wolf fox bear panda koala kangaroo elephant giraffe zebra rhino rhinoceros hippo hippopotamus monkey gorilla
chimpanzee orangutan penguin eagle owl hawk falcon crow raven swan flamingo ostrich crocodile alligator dolphin whale shark seal otter beaver deer
moose reindeer camel llama alpaca donkey mouse rat squirrel hedgehog ferret mammal mammals reptile reptiles amphibian insect bull ox
adelie chinstrap gentoo labrador poodle beagle bulldog dachshund chihuahua retriever terrier siamese persian
hund katze vogel fisch kaninchen pferd kuh schwein schaf ziege huhn ente gans papagei schlange echse schildkrote frosch lowe elefant affe pinguin
adler eule krokodil delfin wal hai robbe hirsch kamel esel maus eichhornchen igel nashorn nilpferd
chien chat oiseau poisson lapin cheval vache cochon mouton chevre poule canard perroquet serpent tortue grenouille lion tigre loup renard ours
singe pingouin aigle hibou crocodile baleine requin cerf ane souris
perro gato pajaro pez conejo caballo vaca cerdo oveja cabra gallina pato loro serpiente tortuga rana leon lobo zorro oso mono pinguino aguila buho
cocodrilo ballena tiburon ciervo burro raton
cachorro cao passaro peixe coelho cavalo porco ovelha galinha papagaio cobra tartaruga leao urso macaco pinguim coruja baleia tubarao
cane gatto uccello pesce coniglio cavallo mucca maiale pecora capra gallina anatra pappagallo tartaruga leone lupo volpe orso scimmia pinguino aquila
gufo coccodrillo balena squalo cervo asino topo
hond kat vogel vis konijn paard koe varken schaap geit kip eend papegaai slang schildpad leeuw olifant aap pinguin uil krokodil walvis haai
`;
