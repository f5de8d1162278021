// What header words mean in French, as in english.ts.
export const french = `
first name: prenom prenoms
last name: nomdefamille patronyme nomfamille
maiden name: nomjeunefille
full: complet complete
name: nom noms denomination
maiden: naissancenom
nick name: surnom pseudo pseudonyme
person: livreur facteur gerant gerante
person: resp client cliente employe employee salarie salariee patient patiente eleve etudiant etudiante membre adherent abonne proprietaire titulaire
person: assure assuree beneficiaire destinataire expediteur pere mere parent conjoint enfant medecin enseignant professeur conducteur
person contact: contact
person: locataire bailleur auteur demandeur candidat candidate passager electeur elu elue agent usager personne responsable maire
person: redacteur acteur joueur deputee depute senateur
person: collaborateur collaboratrice realisateur realisatrice entraineur directeur directrice vendeur vendeuse conseiller conseillere interlocuteur
person: tuteur tutrice stagiaire apprenti apprentie licencie licenciee benevole chauffeur technicien technicienne signataire representant
person: maitre instituteur institutrice moniteur inscrit inscrite participant participante invite intervenant formateur encadrant secretaire
person: tresorier president presidente vainqueur gagnant joueuse patron dirigeant gerant avocat notaire infirmier infirmiere psychologue
user person: utilisateur
email: messagerie adresseelectronique courrierelectronique adressemessagerie adressedemessagerie courriel mel mail email adressemail adresseemail adressecourriel
phone: fixe telephones notel
phone: telephone tel portable mobile gsm telephoneportable telephonefixe numtel telportable
fax: telecopie fax
address: adresse addresse adresses domicile
street: rue voie boulevard chemin libellevoie
house: numerovoie
city: ville commune localite
zip: cp npa codepost codepostal codpostal
code: code
zip code: codeposte
state: departement province
country: pays
county: region canton arrondissement quartier
lat: latitude
lon: longitude
birth: naissance nee naiss
birth date: nele neele datenaissance datedenaissance ddn datenaiss
birth year: neen neeen anneenaissance
birth place: nea neea lieunaissance lieudenaissance
death: deces decede
death date: datedeces
date: date jour horodatage
year: annee an
month: mois
time: heure
age: age trancheage
gender: sexe genre
ethnic: ethnique ethnie
marital: etatcivil situationfamiliale
blood: sanguin
religion: religion culte
nationality: nationalite
honorific: civilite
title: titre
identity number: rpps adeli
nir: nir nss insee numsecu numerosecu secu noss nosecu numss
mrn: ipp
social: sociale social
security nss: securite
siren: siren
siret: siret
passport: passeport
identity: identite
natid: cni
cin: cin
natid: ine
licence: permis
driving: conduire
plate: immatriculation plaque immat
vehicle: vehicule voiture
insurance: assurance mutuelle police
account: compte
bank: banque bancaire
routing: guichet
card: carte cb
expiry: expiration validite
user name: identifiant utilisateurnom nomutilisateur pseudonyme
password: motdepasse mdp
number: numero num no
id: id identifiant ref reference cle
count: nombre nb nbre effectif somme moyenne
amount: montant prix cout salaire revenu solde tarif
percent: pourcentage taux part
type: type nature mode methode
status: statut etat
category: categorie groupe classe
length: longueur taille largeur hauteur poids
note: remarque remarques commentaire commentaires description observation observations note notes texte message avis libelle
job: profession metier poste fonction emploi
thing: editeur cuvee chateau cepage appellation variete machine appareil equipement
thing: entreprise societe organisme organisation association etablissement ecole lycee college universite hopital clinique magasin boutique
thing: produit article marque modele fichier table colonne champ evenement projet cours matiere jeu film livre bateau navire train ligne
thing animal: espece animal chien cheval
thing: arret gare fleuve montagne ile arbre plat facture commande contrat langue couleur devise parti equipe fournisseur
place thing: lieu
thing: service structure mairie batiment site departementnom
of: de du des la le les l d et ou en au aux par pour un une
neutral: principal secondaire personnel personnelle professionnel professionnelle actuel ancien usuel usage domicile
email: messagerie
initial: initiales
email: adresseelectronique
person: donneurdordre souscripteur allocataire gestionnaire acheteur acheteuse payeur mandataire voyageur rapporteur superieur
house number: numappartement noappartement
natid: nni numassure noassure
marital: situationdefamille matrimonial matrimoniale
birth date: anniversaire
marital: mariage
full name: nomprenom nomprenoms prenomnom nometprenom nometprenoms prenometnom
thing: passetemps loisirs
address: adr
marital: situationmatrimoniale
maiden name: nomdejeunefille nomepouse nomdepouse nommarital
last name: nompatronymique nomusage nomdusage nomusuel
phone: cellulaire
birth date: datenais datnais dnais dnaiss
religion: confession
house number: nocivique numerocivique numcivique nomaison numeromaison
zip: codpos
natid: registrenational numregistrenational noavs numavs numeroavs navs ramq nonas numnas numnam titresejour titredesejour permissejour permisdesejour
identitynumber: numfiscal numerofiscal nofiscal identifiantfiscal numcontribuable nocontribuable
insurance: assmaladie assurancemaladie
mrn: dossiermedical dossierpatient
account number: rib
password: motpasse motspasse
last name: nompat nomnais
birth date: dnaissance
death date: dtdcd datedcd datedc
nationality: citoyennete
age: ageans
licence driving: permiscond
bank account: cptbancaire
birth date: dtnaiss
person: coiffeur coiffeuse estheticienne masseur kinesitherapeute kine sagefemme pharmacien pharmacienne dentiste veterinaire cuisinier
person: cuisiniere boulanger jardinier concierge receptionniste comptable banquier courtier interprete traducteur traductrice bibliothecaire
person: danseur danseuse scenariste acteurs actrice actrices narrateur policier commissaire pompier proviseur doyen chancelier examinateur
person: examinatrice camarade colocataire voisin voisine ami amie heritier heritiere monarque ministre prefet delegue deleguee adjoint
person: adjointe suppleant suppleante fondateur fondatrice actionnaire investisseur administrateur administratrice associe associee gagnante
person: remplacant remplacante parrain marraine filleul collaborateurs realisateurs
person: chefdetat chefdeletat chefetat chefdegouvernement chefdedepartement maitredestage
neutral: designation
geo: coordonnee
place: emplacement localisation
thing: aeroport chanson recette medicament plante riviere parc liste base domaine scientifique vernaculaire latin musee plage foret oeuvre
thing: atelier laboratoire pharmacie commerce vol port eglise bibliotheque tournoi ligue discipline module maladie symptome traitement
thing: vaccin lac
nationality: nationalites
person: plaignant plaignante accuse accusee prevenu detenu victime pilote coureur coureuse arbitre auteurs intervenants membres animateur
person: animatrice orateur oratrice
neutral: urgence liv livr
origin: source
thing: salle circonscription bureau
`;
