/// Given names of Great Britain, Ireland, Italy, Spain and France that the census of the United States
/// has not among its most frequent, with accents and without.
///
/// Source: the given names of these countries in Faker 40 (Python, MIT licence), but for those that the
/// reader knows as words.
enum EuropeanGivenNames {
  static let names = """
    aarón abbi abbie abdul abigaíl abilio abril achille adalberto adamo adan adelaida adelaide
    adelardo adelasia adelia adelina adelmo adora adoracion adoración adriano adrien adrián adán
    adèle adélaïde aedan africa agapito agata agathe agnolo agnès agostino agueda agustina
    agustín aidan aideen aiden ailis aime aimé aimée ainara aine ainoa aisling aislinn aitana
    aitor alain alanis alanna alannah alastair alba albano alberico albina albino alcides
    alderano aldo ale alejo alessandra alessandro alessia alessio alexandre alexandrie alfio
    alina alistair alister alix allegra almudena alondra alonso alphons alphonse alvaro amada
    amadeo amado amador amalia amancio amando amarilis amaro amaya ambar amber ambrosio amedeo
    amelie america americo amico amilcar amleto amor amparo amélie américa américo amílcar
    anabel anacleto anais anastasia anastasie anastasio anaïs andree andré andrée andrés angel
    angeles angelino angelita angus angélica ani anibal annalisa annalise annamaria annetta
    annibale annunziata anouk ansaldo anselma anselmo antoin antonella antonello antonietta
    antonina antonino antony anunciacion anunciación aníbal aodhan aoibheann aoibhin aoibhinn
    aoife apolinar apolonia araceli aranzazu arcelia aria ariadna arianne ariel aristides armida
    arnaldo arnaude arnulfo aroa arran arron arsenio artemio aránzazu ascension ascensión
    asdrubal ashleigh ashlene ashling ashton astrid asuncion asunción atenulf atilio auguste
    augustin augusto aura aurea aurelia aureliano aurelie aurelio aurore aurélie ayesha azahar
    azahara azeglio azeneth azucena baccio bailey bailie baldassare baldomero balduino baltasar
    bartolome bartolomeo bartolomé basilio baudelio bautista begona begoña belen belén benedetto
    benigna benigno benjamín benn benoit benoît benvenuto beppe berenice bernabe bernabé
    bernarda bernardino bernardita bernardo berta berto bertrand bethan bettina beverley biagio
    bibiana bienvenida blanaid blas bonifacio borja breandan brigid brigida brigitte brogan
    bronach bronagh brooklyn brunilda bruno bryony brígida buenaventura bárbara cahal cahir
    cailin cailum caitlyn caitriona cal calcedonio calista calisto calixta calixto callan callum
    calogero calum camila camilla camillo camilo candela candelaria candelario candelas candida
    candido caoilfhionn caoimhe caoimhin caolain caolan caomhan capucine caragh caridad carina
    carlito carlo carlota carly carmel carmelita carmelo carmina carter casandra casemiro
    caterina cathal catriona cayetana cayetano ceara cebrian cebrián cecilio ceferino celestina
    celestino celina celine celso cesare chantal chantel chantelle charis charo chelo chelsey
    chema cherith chiara chita chloe christelle christiane christophe chucho chus chuy cianan
    ciara ciaran ciarrai cillian cintia cipriano ciriaco cirillo cirino ciro ciríaco clarisa
    claudine claudio clelia clemence clemente clementina cleto climaco cliodhna cliona clive
    clodagh cloe clotilde clémence clímaco codie colette collette colm coluccio colum conal
    conall conan concepción concetta concha conchur conn connor conor conrado constanza consuela
    coral coriolano cormac cornelio corona corrado corrie cortney cosme costantino costanzo
    courteney crescencia cristian cristobal cristóbal cruz curro custodia custodio cándida
    cándido cécile célina céline césar dafne daire dairine dalila damiano damián dani daniela
    daniele danilo dante dara darcy daria dario darragh darío dawn dayna deaglan deane dearbhail
    dearbhaile dearbhla declan deirbhile delfina delfino demetrio demi dermot dervla desiderio
    diarmuid diego dillon dimas dino dionigi dionisia dionisio dionne domenico domhnall dominga
    domitila donal donatella donatello donato dorita dorotea dorothee dorothée duilio dulce
    duncan durante débora eadaoin eamon eamonn edel edelmira edelmiro eden edgardo edmundo
    edoardo edouard edu efraín eilis eilish eimear eimer eimhear eladio elba eleanora eleonore
    eleuterio eliana eligia eligio elisabet eliseo elisha elladio ellie elmo elodia elodie
    eloisa eloy eloísa elpidio elías ema emelina emer emigdio emile emiliana emiliano emilie
    emmanuelle emmet emperatriz encarna encarnacion encarnación encarnita enda ennio enrico enya
    enzio enzo eoghan eoin epifanio eraldo erasmo ermanno ermenegildo ermes eryn espiridion
    espiridión estefania estefanía estrella etelvina etienne ettore euan eufemia eugenio eugène
    eulalia eunan eusebia eusebio eustaquio eutimio eutropio evangelina evangelista evaristo
    evelia evie evita ewan ezequiel ezio fabia fabian fabiana fabio fabiola fabián fabricio
    fabrizia fabrizio fainche faith fanny fatima faustino fausto feargal fearghal febe fedele
    federica federico federigo feliciana feliciano felicidad felipa felisa ferdinando fergal
    fergus fermin fermín fernanda fiamma fidel fidela filippa filippo filomena finbar finn
    fintan fiona fionntan fionnuala fiorenzo fiorino fito flavia flavio flor florencia florencio
    florentina florentino florina florinda fortunata fortunato francesca francesco franck franco
    francois francoise françois françoise frazer frederic frederique fredo freya frédéric
    frédérique fulgencio fulvio fátima félix gabino gabriele gabriella gaetano gala galasso galo
    gareth gaspar gaspare gaston gastone gastón gavin gelsomina gema gemma geneviève genoveva
    georges geraldo germana germán geronimo gertrudis gervasio gerónimo giacinto giacobbe
    giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi
    gianmarco gianna gianni gianpaolo gianpietro giles gilles gillian gino gioacchino gioachino
    gioele gioffre gionata giorgia giorgio giosue giosuè giovanna giovanni girolamo gisela
    giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino glauco godofredo
    goffredo gonzalo goyo grace gracia graciana graciano graeme graham grainne graziano
    graziella greca greco gregoire griselda grégoire guarino guglielmo guido guillaume guiomar
    gérard hamish haroldo haydee hayden haydée hayleigh hayley heliodoro henri henriette
    heraclio herberto heriberto hermenegildo herminia herminio hernan hernando hernán hilario
    hipolito hipólito hollie honore honoré horacio hortense hortensia hugues héctor hélène iain
    iban ibán ignacia ignazio iker ilaria ildefonso ileana imelda india ines inigo inmaculada
    inocencio inès inés iolanda iona ippazio isa isabela isabella isaias isaura isaías isidora
    isidoro isidro itziar ivo iván jacinta jacinto jackson jacobo jacopo jacques jade jafet
    jarlath jasmin javi javiera jayde jemma jena jenaro jenni jeremias jeremías jeronimo
    jerónimo jesusa jesús jimena joaquina joaquín jolanda jonatan jordana jordi jordon jordán
    josefa josep josette josue josué josé joséphine jovita joy juanito jude jules juliana julien
    julieta juliette julián jérôme kaitlin kaitlyn kane karley katelyn katy kayleigh kealan
    keelan keely keeva kerrie kiera kieran kike killian kira kirby kirstie kirstin kirsty kori
    kristian kurtis laetitia lalo lamberto lando laoise laure laureano laurent lauretta lazaro
    lazzaro leandra leandro leire leocadia leocadio leoncio leone leonel leonie leonor leopoldo
    letizia leyre león liam liana liberto licia ligia liliana lilla lina lino lisandro livia
    livio lodovico loida lolita lope lorcan loredana lorenza loreto luc luca luce luchino lucho
    luciana luciano lucie lucila lucio lucrezia lucía ludovica ludovico luigi luigina luisina
    luna lupita luís lyndon lyndsay lyndsey lynsey lázaro léon macarena macaria macario macauley
    madeleine madison maeve mairead mairtin maite malachy malena mamen manola manolo manon manu
    manuelita manus marcantonio marcel marcela marcelino marcelle marcello marcelo marcial
    marciano marcio margaud margaux margherita margot mariana marianela mariano maricela
    maricruz marisela maristela marita marthe martine martino martirio martyn martín maryse
    maría massimiliano massimo mateo mathilde matias matilde matteo matthieu mattia matías maura
    mauricio maurilio maurizio mauro maxi maxima maximiano maximiliano maximino maximo mayte
    meabh meaghan meg meibh melania melchor melina merche micaela michaela micheala michel
    michela michelangelo micheletto michelotto michèle miguela milena milo mirco mireia mirko
    mirta mitchel modesta modesto mohamed mohammad mohammed moises moisés montserrat morena
    moreno myles máxima máximo mónica nacho nacio nadia nando nanni naoimh naoise naomh
    napoleone narcisa narciso natalia natalio natanael nath nathalie natividad nayara nazaret
    nazario nedda nelida nerea nereida nestor niall niamh nicanor niccolo niccolò nichola nico
    nicodemo nicola nicolasa nicoletta nicolo nicolás nicolò nidia nieves nigel nikita nilda
    nilo ninetta nino noa noe noelia noemi noemí norberto noé noémi noël nuala nuria nydia
    nélida néstor obdulia oceane octavia octavio océane odalis odalys odette odhran oisin olalla
    olegario olimpia olivie olivier onofre oonagh oran orazio oreste orfhlaith oriana orla
    orlagh orlaigh orlaith ornella osvaldo otilia ottavio ottone ovidio paca pacifica paco
    pacífica padraic padraig padraigin palmira paloma pancho panfilo paola paoletta paolo paride
    pascual pascuala pasqual pasquale pastora patricio patrizia patrizio paulina paulino pauric
    paz peadar pearce pearse pelayo pellegrino pepe pepita pepito perla perlita petrona philippe
    philippine phoebe pia piaras piedad pier pierangelo pierce piergiorgio piergiuseppe pierina
    pierluigi piermaria piero pierpaolo piersanti pietro pilar pili pina pio placido plinio
    plácido pompeo pomponio poncio porfirio primitiva primitivo priscila prudencia prudencio
    puccio purificacion purificación pánfilo pénélope pía pío quique quirino rafa rafaela
    raffaele raffaella raffaellino raffaello raimondo raimundo ramón ranieri raúl rebeca reece
    regan regulo reinaldo rembrandt remedios remigio remy renata renato renzo rené renée reyes
    reyna rhian rhianna rhianne rhiannon rhys rian ricarda riccardo ricciotti rico rocco rocio
    rocío rodrigo rohan roise roisin roldan roldán romana romeo romina romolo romulo román
    ronaldo ronan roque rory rosalia rosalina rosalva rosalía rosaria rosaura roseanna rosenda
    rosendo rosina rossana rowan roxana ruairi ruari rubén rufina rufino ruggero ruggiero
    ruperta ruperto ruy régulo rémy rómulo sabas sabatino sabina sabine sacha salome salomon
    salomé salomón salud salvi samanta samu sancho sandalio sandro sante santino saoirse sarita
    sasha saskia saturnina saturnino savannah saverio scot seamus seana seanan seaneen seanna
    sebastian sebastiano sebastien sebastián segismundo selena selina seona serafina sergius
    seve severiano severino severo shania shanice shannan shannen shauneen shay shea sheree
    shona sian sigfrido silvestre silvestro silvio simonetta simón sinead siobhan siofra sofía
    soledad soraya sorcha sosimo stefan stefani stefania stefano stephane stéphane stéphanie
    susanita susanna susannah sylvie sébastien tadeo tatiana tecla telemaco telmo temistocle teo
    teobaldo teodora teodoro teodosio teofila teofilo tere teresita tess tessa teófila teófilo
    theophile thibault thibaut thierry théodore théophile thérèse tiarna tiarnan tiburcio tiegan
    tiernan timoteo timothee timothée tito tiziana tiziano tobias tomasa tomás tonicha tonino
    tono tori toribio torquato tory toño trini trinidad tristan tristán tullio ubaldo uberto ugo
    ugolino ulises umberto una urbano valentin valentina valentine valentín valeria valerio
    valero valérie vanesa vasco venancio venceslas venceslás veronique verónica vicenta victoire
    victoriano victorino vidal vilma vincentio vincenza vincenzo vinicio violeta virgilio
    virginie viridiana visitacion visitación vito vittoria vittorio viviana véronique víctor
    wálter ximena xiomara yago yaiza yasmin yasmine yesica yessica yves yésica yéssica zac
    zacarias zacarías zach zacharie zaida zaira zak zara zoe zoraida zoé áfrica ágata águeda
    álvaro ámbar ángel ángela ángeles áurea édgar édith édouard élisabeth élise élodie éléonore
    émile émilie éric étienne íngrid íñigo óscar úrsula
    """
}
