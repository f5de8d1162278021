// What people of a country are called, and which of these words are languages, too. Written down by hand for this project.
export const DEMONYMS = `
american british english scottish welsh irish canadian australian new-zealander kiwi german austrian swiss french belgian dutch italian spanish
portuguese greek turkish polish czech slovak hungarian romanian bulgarian croatian serbian slovenian bosnian albanian macedonian ukrainian russian
belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic maltese cypriot luxembourgish monegasque mexican brazilian
brasilian argentine argentinian argentinean chilean colombian peruvian venezuelan ecuadorian bolivian paraguayan uruguayan cuban dominican haitian jamaican
guatemalan honduran salvadoran nicaraguan panamanian costa-rican puerto-rican chinese japanese korean south-korean north-korean taiwanese thai
vietnamese filipino indonesian malaysian malay singaporean indian pakistani bangladeshi nepali nepalese sri-lankan afghan iranian iraqi syrian
lebanese israeli palestinian jordanian saudi emirati qatari kuwaiti yemeni egyptian moroccan algerian tunisian libyan sudanese ethiopian kenyan
tanzanian ugandan rwandan nigerian ghanaian senegalese ivorian cameroonian congolese angolan mozambican zimbabwean south-african kazakh uzbek
georgian armenian azerbaijani mongolian cambodian burmese
deutsch osterreichisch schweizerisch franzosisch italienisch spanisch niederlandisch polnisch turkisch russisch griechisch britisch amerikanisch
deutscher deutsche osterreicher schweizer turke turkin pole polin
francais francaise allemand allemande italien italienne espagnol espagnole portugais portugaise belge suisse suissesse britannique americain
americaine marocain marocaine algerien algerienne tunisien tunisienne senegalais senegalaise togolais togolaise camerounais camerounaise ivoirien
ivoirienne beninois beninoise malien malienne congolais congolaise
espanol espanola mexicano mexicana colombiano colombiana argentino argentina chileno chilena peruano peruana venezolano venezolana ecuatoriano
ecuatoriana boliviano boliviana uruguayo uruguaya paraguayo paraguaya cubano cubana dominicano dominicana
marroqui rumano rumana ingles inglesa frances francesa aleman alemana polaco polaca chino china ucraniano ucraniana bulgaro bulgara
sirio siria syrisch bulgarisch rumanisch kroatisch serbisch ukrainisch afghanisch irakisch iranisch portugiesisch marokkanisch
brasileiro brasileira portugues portuguesa italiano italiana francese tedesco tedesca spagnolo spagnola inglese rumeno rumena albanese marocchino
marocchina nederlandse nederlands belgische duitse turkse marokkaanse
`;

export const LANGUAGES = `
english scottish welsh irish german french dutch italian spanish portuguese greek turkish polish czech slovak hungarian romanian bulgarian croatian
serbian slovenian bosnian albanian macedonian ukrainian russian belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic
maltese chinese japanese korean thai vietnamese filipino indonesian malay nepali kazakh uzbek georgian armenian azerbaijani mongolian burmese
deutsch franzosisch italienisch spanisch niederlandisch polnisch turkisch russisch griechisch
francais allemand italien espagnol portugais espanol portugues italiano francese tedesco spagnolo inglese rumeno albanese nederlands
`;
