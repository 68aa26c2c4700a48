// Made by scripts/lexicon/make_lexicon.py; do not edit.
// Synonyms, hypernyms and base forms are from WordNet 3.0, Copyright 2006 by Princeton
// University, used and distributed under the WordNet license; see NOTICE.

/// The text of the English lexicon.
enum EnglishLexicon {
  /// Words: `word,lemma,readings` or `word,readings`.
  static let words = """
    'd,b 'll,b 'm,b 're,b 's,q 've,b a,t a-frame,n aa,n aaa,n aaron,n abandon,a7v3
    abandoned,abandon,d abdomen,n aberdeen,n ability,n able,a aboard,i about,i8r2 above,i
    above-ground,a abs,ab,p abseiling,abseil,g abstract,a abundance,n ac,n accelerating,accelerate,g
    accent,n7a3 accented,a7d3 accents,accent,p accept,v accepting,accept,g accepts,accept,s access,n
    accessories,accessory,p accident,n accompanied,accompany,d accompanies,accompany,s
    accompaniment,n accompany,v accompanying,accompany,g accomplish,v according,r accordion,n9a1
    accordions,accordion,p account,n accross,i accurate,a ace,n acid,n acorn,a acoustic,a acrobat,n
    acrobatic,a acrobatically,r acrobatics,p acrobats,acrobat,p across,i act,n8v2 acting,act,g
    action,n actions,action,p active,a actively,r activists,activist,p activities,activity,p
    activity,n actor,n actors,actor,p actress,n actresses,actress,p acts,act,s actual,a actually,r
    acura,n ad,n add,v added,add,d adding,add,g additional,a address,n6v4 addresses,address,s9p1
    addressing,address,g adds,add,s adhd,n adidas,n8p2 adirondack,n adjacent,a adjust,v
    adjusted,adjust,d adjusting,adjust,g adjustment,n adjustments,adjustment,p adjusts,adjust,s9p1
    admire,v7n3 admired,admire,d admires,admire,s admiring,admire,g adobe,n adolescence,n
    adolescent,a8n2 adolescents,adolescent,p adopted,adopt,d adorable,a adoring,adore,g adorn,d
    adorned,adorn,d adorning,adorn,g adornment,n adornments,adornment,p adorns,adorn,s ads,ad,p
    adult,n adults,adult,p advance,v6n4 advanced,a advances,advance,s advantage,n adventure,n
    adventurer,n adventurous,a adverting,advert,g advertise,v advertised,advertise,d advertisement,n
    advertisements,advertisement,p advertises,advertise,s advertising,n7g3 advocacy,n aerial,a
    aerodynamic,a aeropostale,n aerosol,n afar,r affair,n affected,affect,d affection,n
    affectionately,r affixed,affix,d afghan,n7a3 aflame,a5n5 afraid,a africa,n african,a
    african-american,a african-americans,african-american,p africans,african,p afro,n after,i
    aftermath,n afternoon,n again,r against,i agape,a age,n aged,a9d1 agent,n ages,age,p
    aggressive,a aggressively,r agile,a agility,n aging,age,g agitated,a agony,n agricultural,a
    ahead,r aid,n8v2 aide,n aided,aid,d aiding,aid,g aids,n aig,n aim,v6n4 aimed,aim,d aiming,aim,g
    aims,aim,s air,n air-filled,a airborne,a aircraft,n aired,air,d airfield,n airing,air,g
    airline,n airliner,n airlines,n airplane,n airplanes,airplane,p airport,n airstrip,n
    airways,n8p2 aisle,n aisles,aisle,p ak-47,a akimbo,n al,n aladdin,n alarm,n alaska,n albert,n
    album,n albums,album,p alcohol,n alcoholic,a alcove,n alert,a6n4 alertly,r alfalfa,n algae,n
    alien,a5n5 align,v aligned,align,d aligning,align,g alike,r9a1 all,t all-female,a all-terrain,a
    all-white,a allegiance,n allen,n alley,n alleyway,n alliance,n alligator,n allow,v
    allowed,allow,d allowing,allow,g ally,n almost,r aloft,r aloha,n alone,a5r5 along,i7r3
    alongside,i aloud,r alpaca,n alphabet,n alpine,n already,r also,r altar,n alter,n
    alternating,alternate,g although,k altima,n altitude,n aluminum,n always,r am,b amateur,a
    amazed,a amazement,n amazes,amaze,s amazing,a amber,n amble,a5v5 ambulance,n amc,n america,n
    american,a9n1 americans,american,p amid,i amidst,i amish,a ammunition,n amnesty,n among,i
    amongst,i amount,n amounts,amount,p amp,n amphitheater,n amplifier,n amputated,amputate,d
    amputee,n amsterdam,n amtrak,n amused,a6d4 amusement,n amuseument,n amusing,a an,t
    analyzes,analyze,s analyzing,analyze,g anarchy,n anchor,n anchored,anchor,d anchors,anchor,p
    ancient,a and,k anderson,n andy,n angel,n angele,n angeles,n angels,angel,p9n1 anger,n angle,n
    angled,angle,d angles,angle,p angrily,r angry,a animal,n animals,animal,p animated,animate,d7a3
    animatedly,r anime,a5n5 ankle,n ankle-deep,a5n5 ankles,ankle,p anniversary,n announcement,n
    announcing,announce,g annoyed,a annual,a anorak,n another,t ans,an,p answer,v8n2
    answering,answer,g answers,answer,p6s4 antelope,n antenna,n antennae,n anthem,n
    anticipates,anticipate,s anticipating,anticipate,g anticipation,n antiquated,a antique,a
    antiques,antique,p antlers,antler,p anvil,n anxious,a anxiously,r any,t anyone,o anything,n
    apart,r apartment,n apartments,apartment,p apex,n apparatus,n apparel,n apparent,a apparently,r
    appear,v appearance,n appeared,appear,d5n5 appearing,appear,g appears,appear,s
    appetizers,appetizer,p applaud,n applauding,applaud,g7n3 applause,n apple,n applebee,n
    apples,apple,p appliance,n appliances,appliance,p applied,apply,d applies,apply,s apply,v
    applying,apply,g appreciate,v appreciation,n apprehension,n approach,v7n3 approached,approach,d
    approaches,approach,s8p2 approaching,approach,g appropriate,a approximately,r apron,n
    aprons,apron,p aqua,n aquarium,n9a1 aquariums,aquarium,p aquatic,a ar,n7v3 arab,a arabesque,n
    arabian,a arabic,a arabic-speaking,a arc,n arcade,n arch,n9a1 archaeological,a archaeologist,a
    archaeologists,archaeologist,p archaic,a arched,a9d1 archeologist,n archer,n archers,archer,p
    archery,n arches,arch,p8s2 arching,arch,g architects,architect,p architectural,a
    architecturally,r architecture,n archway,n archways,archway,p arcs,arc,p5s5 arctic,n7a3 are,b
    area,n areas,area,p arena,n argentina,n argues,argue,s arguing,argue,g argyle,n arid,a6n4
    ariel,a7n3 arizona,n arm,n arm-in-arm,n armadillo,n armani,a armbands,armband,p armchair,n
    armed,a armenian,a armor,n armored,a arms,arm,p army,n around,i8r2 arrange,v arranged,arrange,d
    arrangement,n arrangements,arrangement,p arranges,arrange,s7p3 arranging,arrange,g array,n
    arrest,n5v5 arrested,arrest,d arresting,arrest,g arrival,n arrive,v arrives,arrive,s
    arriving,arrive,g arrivo,n arrow,n arrows,arrow,p arsenal,n art,n artfully,r
    artichokes,artichoke,p article,n articles,article,p artifact,n artifacts,artifact,p artificial,a
    artisan,a artist,n artisti,n artistic,a artistically,r artists,artist,p arts,art,p arts-style,n
    artsy,a artwork,n as,q ascend,v ascending,ascend,g ascends,ascend,s ash,n ashbury,n ashore,r
    ashtray,n asia,n asian,a asian-themed,a asians,asian,p aside,i5r5 ask,v asked,ask,d asking,ask,g
    asks,ask,s asleep,a asparagus,n asphalt,n ass,n assault,n assemble,v assembled,assemble,d
    assembles,assemble,s8p2 assembling,assemble,g assembly,n assess,v assesses,assess,s
    assessing,assess,g assignment,n assist,v8n2 assistance,n assistant,n assistants,assistant,p
    assisted,assist,d assisting,assist,g assists,assist,s associated,a5d5 association,n assorted,a
    assortment,n assume,v astonished,a7d3 astonishment,n astride,i astro,n astroland,n astronaut,n
    astroturf,n asus,n at,i ate,eat,d athena,n athlete,n athletes,athlete,p athletic,a
    athletics,p7n3 atlanta,n atm,n atmosphere,n atms,atm,p atomic,a atop,i atrium,n attach,v
    attached,attach,d attaches,attach,s7p3 attaching,attach,g attachment,n attack,n5v5
    attacked,attack,d attacking,attack,g attacks,attack,s6p4 attempt,n5v5 attempted,attempt,d
    attempting,attempt,g attempts,attempt,s7p3 attend,v attendance,n attendant,n
    attendants,attendant,p attended,attend,d attendees,attendee,p8s2 attending,attend,g
    attends,attend,s attention,n attentive,a attentively,r attic,a attire,n attired,attire,d8a2
    attitude,n attracted,attract,d attracting,attract,g attraction,n attractions,attraction,p
    attractive,a attracts,attract,s atv,n atvs,p au,n auburn,n auction,n audi,n audience,n
    audiences,audience,p audio,a8n2 auditioning,audition,g auditorium,n audrey,n aurora,n austere,a
    australia,n australian,n6a4 authentic,a author,n authority,n auto,n autographs,autograph,p
    automated,automate,d7a3 automatic,a automobile,n automobiles,automobile,p autumn,n available,a
    ave,n avenue,n average,a aviation,n aviator,n avid,a avidly,r avocado,a5v5 avoid,v
    avoiding,avoid,g avril,n avrovulcan,n await,v awaiting,await,g awaits,await,s9p1 awake,a award,n
    awarded,award,d awards,award,p away,r awe,n awesome,a awkward,a awkwardly,r awning,n
    awnings,awning,p ax,n axe,n9a1 axes,ax,p azure,n5v5 babies,baby,p baby,n bachelor,n back,n6r4
    back-to-back,r back-up,n backbends,backbend,p backdrop,n backdropped,d backed,back,d backflip,n
    backgammon,n backgroud,n background,n backgrounds,background,p backhand,n7v3
    backhanded,backhand,d backhoe,n backing,back,g5n5 backless,n backlit,a6d4 backpack,n
    backpacker,n backpackers,backpacker,p backpacking,backpack,g backpacks,backpack,p backs,back,p
    backseat,n backside,n backsides,backside,p backsplash,n backstage,n5r5 backstroke,n9v1
    backup,a6n4 backward,r8a2 backwards,r backyard,n bacon,n bad,a bad-mitten,a bada,n badge,n
    badges,badge,p badminton,n bag,n bagel,n bagels,bagel,p baggage,n bagged,bag,d7a3 baggies,p
    bagging,bag,g baggy,a9n1 bagpipe,n bagpipers,bagpiper,p bagpipes,bagpipe,p bags,bag,p bail,n
    bailing,bail,g bails,bail,p bait,n baiting,bait,g baits,bait,s bake,v7n3 baked,a7d3 baker,n
    bakery,n bakes,bake,s baking,bake,g8n2 balance,n8v2 balanced,balance,d7a3 balances,balance,s6p4
    balancing,balance,g9n1 balck,n balconies,balcony,p balcony,n9a1 bald,a9n1 bald-headed,a
    balding,a8g2 bale,n bales,bale,p ball,n ball-cap,n5r5 balled,ball,d ballerina,n
    ballerinas,ballerina,p8n2 ballet,n ballgame,n balling,ball,g ballons,p balloon,n
    balloons,balloon,p ballot,n ballplayer,n ballroom,n balls,ball,p balm,n baltimore,n bamboo,n
    ban,n banana,n bananas,banana,p band,n bandage,n bandaged,a bandages,bandage,p
    bandaging,bandage,g bandana,n bandanna,n bandannas,bandanna,p bandidos,n bandmates,p
    bands,band,p bandstand,n bang,n5v5 banging,bang,g bangle,n bangs,bang,p banister,n banjo,n
    bank,n banking,n banks,bank,p bankside,n banner,n banners,banner,p bannister,n banquet,n bar,n
    bar-b-que,n barack,n barb,n barbecue,n9v1 barbecued,barbecue,d barbecues,barbecue,s
    barbecuing,barbecue,g barbed,a barbell,n barber,n barbers,barber,p barbie,n barbies,n
    barcelona,n bare,a9n1 bare-chested,a bareback,n barechested,a bared,a barefoot,r4a3n3
    barefooted,a6d4 barely,r bares,bare,s barge,n baring,bare,g barista,n baritone,n bark,n barker,n
    barking,bark,g8n2 barks,bark,s5p5 barn,n barney,n barred,bar,d barrel,n barrels,barrel,p
    barren,a barrette,n barricade,n barricaded,barricade,d6a4 barricades,barricade,p barrier,n
    barriers,barrier,p bars,bar,p bartender,n base,n baseball,n baseballs,baseball,p based,base,d
    baseman,n basemen,p basement,n bases,base,p bash,n basic,a basin,n basins,basin,p bask,n
    basket,n basketball,n basketballs,basketball,p baskets,basket,p basking,n bass,n basset,n7a3
    bassinet,n bassist,n bat,n9v1 batch,n bath,n bathe,v bathed,bathe,d bathes,bathe,p6s4
    bathing,n9g1 bathrobe,n bathroom,n bathrooms,bathroom,p bathtub,n batman,n baton,n
    batons,baton,p bats,bat,p batsman,n batter,n batteries,battery,p battery,n batting,n8g2
    battle,n8v2 battles,battle,s6p4 battleship,n battling,battle,g bay,n bayonets,bayonet,p bazaar,n
    bbq,n be,b beach,n beach-side,a beached,beach,d beachfront,a6n4 beachgoers,p bead,n8v2
    beaded,a6d4 beads,bead,p beagle,n beak,n beaker,n beakers,beaker,p beam,n beaming,beam,g
    beams,beam,p9s1 bean,n beanbag,n beanbags,beanbag,p beanie,n beans,bean,p bear,n9v1 beard,n
    bearded,a beards,beard,p bearer,n bearers,bearer,p bearing,bear,g bears,bear,p8s2 beat,d5n3v2
    beat-up,n beaten,beat,d beater,n beaters,beater,p beating,beat,g beatle,n beatles,n6p4
    beats,beat,s7p3 beautiful,a beautifully,r beauty,n became,become,d because,k beckons,p5s5
    become,v becomes,become,s bed,n bedding,bed,g bedecked,bedeck,d7n3 bedroom,n beds,bed,p
    bedspread,n8a2 bee,n beech,n beef,n beehive,n been,b beer,n beers,beer,p beetle,n before,i
    beg,n5v5 began,begin,d beggar,n begging,beg,g begin,v beginning,begin,g6n4 begins,begin,s
    begs,beg,s6p4 begun,begin,d behavior,n behind,i9r1 beige,a beijing,n being,b bejeweled,bejewel,d
    belays,belay,s believing,believe,g bell,n bellbottoms,p bells,bell,p belly,n belly-down,a
    belonging,belong,g7n3 belongings,belonging,p below,i belt,n belted,a5d5 belting,belt,g
    belts,belt,p9s1 bemused,a ben,n bench,n benches,bench,p benching,n bend,n7v3 bended,bend,d
    bending,bend,g bends,bend,s6p4 beneath,i benefit,n bent,a7d2v1 bento,n beret,n berets,beret,p
    berlin,n bermuda,n bernard,n berries,berry,p berry,n beside,i besides,i bespectacled,a
    best,good,c8n2 bets,bet,p better,good,c betty,n between,i beverage,n beverages,beverage,p
    bewildered,a5d5 beyond,i bi-plane,n bib,n9a1 bible,n bibs,bib,p bicep,p biceps,p bicycle,n
    bicycler,n bicyclers,bicycler,p bicycles,bicycle,p9s1 bicycling,bicycle,g8n2 bicyclist,n
    bicyclists,bicyclist,p bidet,n bienvenue,n big,a bigger,big,c biggest,big,c bight,a bike,n
    biker,n bikers,p bikes,bike,p biking,bike,g7n3 bikini,n bikini-clad,a bikinis,n8p2 bill,n
    billboard,n billboards,billboard,p billiard,n billiards,p billowing,billow,g billows,billow,s
    bills,bill,p billy,a5n5 bin,n binder,n binders,binder,p bindi,n binding,bind,g bing,n bingo,n
    binky,n binocular,a5n5 binoculars,p9s1 bins,bin,p biology,n biplane,n birch,n bird,n birdcage,n
    birdhouse,n birdie,n birds,bird,p birds-eye,a birdseed,n birmingham,n birth,n birthday,n
    biscuit,n biscuits,biscuit,p bishop,n bison,n bistro,n bit,n bite,n6v4 bites,bite,p8s2
    biting,bite,g bits,bit,p7s3 bitten,bite,d bitter,a5n5 bizarre,a black,a black-and-white,a7n3
    black-colored,a black-haired,a black-rimmed,a blackberry,n blackboard,n blacked,black,d
    blackjack,n blacks,black,p blacksmith,n blacktop,n blade,n9v1 blades,blade,p blake,n bland,a
    blank,a blanket,n blankets,blanket,p blankly,r blaring,n blast,n5v5 blasts,blast,s blaze,n
    blazer,n blazing,blaze,g bleached,a bleacher,n bleachers,bleacher,p bleecker,n bleeding,bleed,g
    blend,v blender,n blenders,blender,p blending,blend,g blessed,bless,d blind,a blindfold,n
    blindfolded,blindfold,d6a4 blindfolds,blindfold,p blinds,blind,p bliss,n block,n5v5
    blockbuster,n blocked,block,d blockers,blocker,p blocking,block,g9n1 blocks,block,p8s2
    blond,a9n1 blond-hair,n7a3 blond-haired,a blond-headed,a blonde,a blonds,blond,p7s3 blood,n
    bloody,a bloom,n blooming,bloom,g blossom,n blossoming,n7g3 blossoms,blossom,p blouse,n
    blow,n5v4a1 blow-dried,a blow-up,n blower,n blowers,blower,p blowing,blow,g blown,blow,d
    blown-up,a5n5 blows,blow,s9p1 blowtorch,n blue,a blue-eyed,a blue-gray,a7n3 blue-green,a
    blue-haired,a blue-lit,a blue-painted,a blue-shirted,a blue-striped,a blue-tinted,a
    blue-uniformed,a blueberry,a5n5 bluegrass,n blueish,a blues,blue,p bluetooth,a5n5 bluff,n
    bluish,a blur,n blurred,a5d5 blurry,a8n2 blvd,n bmw,n bmx,n bmxer,n bnsf,n boa,n board,n9v1
    boarded,board,d boarder,n boarders,boarder,p boarding,n5g5 boards,board,p boardwalk,n boas,n
    boat,n boaters,boater,p boating,boat,g boats,boat,p bob,n bobbed,a bobbing,bob,g bobble,a
    bobcat,n bobsled,a5v5 bocce,n bodacious,a bodies,body,p body,n bodyboard,n bodysuit,n
    bodysuits,p bog,n bohemian,a boiled,boil,d boiling,n boja,n bold,a bolero,n bollywood,n bolt,n
    bolts,bolt,p bomb,n bombard,v bonding,n6g4 bone,n bones,bone,p bonfire,n bongo,n bongos,bongo,p
    bonnet,n bonnets,bonnet,p boogie,n9a1 boogieboard,n book,n bookbag,n bookcase,n booklet,n
    booklets,booklet,p books,book,p bookshelf,n9o1 bookshelves,bookshelf,p bookstore,n boom,n
    boombox,n boop,n boot,n booth,n booths,booth,p boots,boot,p border,n bordered,border,d
    bordering,border,g borders,n5p5 bored,a9d1 boring,a born,bear,d boss,n boston,n bot,n both,t
    bots,bot,p bottle,n bottled,a bottles,bottle,p bottom,n7a3 bottoms,bottom,p bought,buy,d
    boulder,n boulders,boulder,p boulevard,n bounce,n9v1 bounced,bounce,d bouncer,n
    bounces,bounce,s9p1 bouncing,bounce,g bouncy,n bound,bind,d boundary,n7a3 bounding,bound,g
    bounds,bound,p6s4 bouquet,n bouquets,bouquet,p bout,n boutique,n bovine,n bow,n9v1 bowed,bow,d
    bowing,bow,g bowl,n bowl-like,a bowled,bowl,d bowler,n bowling,n8g2 bowls,bowl,p9s1
    bows,bow,p7s3 bowtie,n bowties,bowtie,p box,n boxcar,n boxed,a6d4 boxer,n boxers,boxer,p
    boxes,box,p boxing,n6g4 boxy,a boy,n boyfriend,n boys,boy,p bp,n bra,n brace,n8v2 braced,a5d5
    bracelet,n bracelets,bracelet,p braces,brace,p6s4 bracing,brace,g bradford,n braid,n
    braided,braid,d9a1 braiding,braid,g braids,braid,p9s1 brain,n brake,n brakes,brake,p branch,n
    branches,branch,p brand,n branded,brand,d brandishes,brandish,s brandishing,brandish,g
    bras,bra,p brass,n bratwurst,n braun,n brave,a8v2 bravely,r braves,brave,p brawl,n brazil,n
    brazilian,a bread,n breaded,bread,d breads,bread,p break,n9v1 break-dance,a5n5
    break-dancing,break-dance,g5n5 breakdance,n breakdancer,n breakdances,s8p2 breakdancing,g
    breaker,n breakfast,n breaking,break,g breakroom,n breaks,break,s breast,n breastfeed,v
    breastfeeding,breastfeed,g breasts,breast,p breaststroke,n breath,n breathe,v breather,a5n5
    breathing,n6g4 breaths,breath,p5s5 breeches,breech,p breed,n breeds,breed,p breeze,n breezeway,n
    brewers,brewer,p brewing,brew,g7n3 brian,n brick,n brick-paved,a bricked,d bricks,brick,p
    brickwall,n bridal,a bride,n brides,bride,p bridesmaid,n bridesmaids,bridesmaid,p bridge,n
    bridges,bridge,p bridle,n bridled,bridle,d brief,a briefcase,n briefcases,briefcase,p
    briefs,brief,p brigada,n bright,a brightly,r brightly-colored,a brightly-lit,a
    brightly-painted,a brighton,n brilliant,a brim,n brimmed,brim,d brindle,n brindled,d bring,v
    bringing,bring,g brings,bring,s briskly,r britain,n british,a8n2 bro,n broad,a9n1 broadcasting,n
    broadly,r broadway,n broccoli,p9s1 brochure,n brochures,brochure,p brocolli,n broken,a5d5
    bronco,n bronislaw,n bronze,n brook,n brooklyn,n broom,n brooms,broom,p broth,n brother,n
    brothers,brother,p brought,bring,d brow,n brown,a brown-haired,a brown-skinned,a
    browned,brown,d7a3 brownies,brownie,p brownish,a browns,brown,p browse,v browses,browse,s
    browsing,browse,g bruce,n bruins,n bruised,a5d5 brulee,a5n5 brunet,n brunette,n
    brunette-haired,a brunettes,brunette,p brush,n9v1 brush-land,n brushed,brush,d
    brushes,brush,s7p3 brushing,brush,g bryant,n bu,i bubble,n bubbles,bubble,p9s1 bubbling,bubble,g
    buck,v8n2 bucked,buck,d bucket,n buckets,bucket,p bucking,buck,g6n4 buckle,v7n3 buckled,buckle,d
    bucks,buck,p8s2 bud,n buddha,n buddhist,a6n4 buddies,buddy,p buddist,a5n5 buddy,n budget,n
    budweiser,c5n5 buff,n buffalo,n buffer,n buffet,n bug,n buggy,n bugs,bug,p6n4 buidings,p
    build,v9n1 builder,n building,n9g1 buildings,building,p builds,build,s built,build,d built-in,n
    bulb,n bulbs,bulb,p bulging,bulge,g bulky,a bull,n bull-riding,a bulldog,n bulldogs,bulldog,p5s5
    bulldozer,n bulldozers,bulldozer,p bulldozes,p5s5 bullet,n bulletin,n bullets,bullet,p
    bullfighter,a7n3 bullhorn,n bullpen,n bullring,n bulls,bull,p bum,a5n5 bump,n6v4 bumper,n
    bumping,bump,g bumps,bump,p bumpy,a bun,n bunch,n bunched,bunch,d bunches,bunch,p bundle,n
    bundled,bundle,d bundles,bundle,p bundling,bundle,g bundt,n bungalow,a7n3 bungee,n9v1 bungie,n
    bunk,n bunker,n bunnies,bunny,p bunny,n buns,bun,p bunt,n bunting,bunt,g7n3 buoy,n buoys,buoy,p
    bureau,n burger,n burgers,burger,p burgundy,a8n2 buried,bury,d buries,bury,s burka,n burkas,n
    burlap,n6a4 burly,a burn,n5v5 burned,burn,d burner,n burners,burner,p burning,burn,g9n1
    burnout,n burns,burn,s6p4 burnt,burn,d burqa,n burrito,n burrowing,burrow,g burst,n
    bursting,burst,g bury,v burying,bury,g bus,n busch,n buses,bus,p bush,n bushed,a5d5 bushel,n
    bushels,bushel,p bushes,bush,p bushy,a busily,r business,n businesses,business,p businessman,n
    businessmen,businessman,p businesswoman,n busk,n busker,n busking,busk,g6n4 buss,n6a4
    busses,bus,p bust,n busted,bust,d busting,bust,g bustle,n7v3 bustling,a7g3 busts,bust,p busy,a
    but,k butcher,n9v1 butchered,butcher,d butchering,butcher,g butchers,butcher,p butt,n8v2
    butter,n butterflies,butterfly,p butterfly,n buttocks,buttock,p button,n9v1 button-down,a9n1
    button-up,n buttoned,a buttoning,button,g buttons,button,p buy,v8n2 buyer,n buying,buy,g9n1
    buys,buy,s buzz,n7a3 buzzed,buzz,d by,i bye,n byes,bye,p bystander,n bystanders,bystander,p ca,b
    cab,n cabana,n cabbage,n cabin,n cabinet,n cabinetry,n cabinets,cabinet,p cabins,cabin,p cable,n
    cables,cable,p caboose,n cabs,cab,p cacti,r cactus,a6n4 caddy,n cadet,n cadillac,n cafe,n
    cafeteria,n cage,n caged,cage,d cages,cage,p cain,n cake,n cakes,cake,p cal,n calculator,n
    calendar,n calf,n calico,n california,n call,n9v1 called,call,d calligraphy,n calling,call,g9n1
    calls,call,s calm,a calming,calm,g calmly,r calves,calf,p calvin,n cam,n cambridge,n camcorder,n
    camden,n came,come,d camel,n camels,camel,p camera,n cameraman,n cameramen,cameraman,p9n1
    cameras,camera,p camisole,a5n5 camo,n camouflage,n camouflaged,camouflage,d camp,n9v1 campaign,n
    camper,n campers,camper,p campfire,n campground,n camping,n7g3 camps,camp,p campsite,n campus,n
    can,b canada,n canadian,a canal,n canals,canal,p canapes,canape,p cancer,n candid,a candied,a5d5
    candle,n candlelight,n candles,candle,p candy,n cane,n canes,cane,p canine,n canister,n
    canisters,canister,p canned,can,d cannon,n cannonball,n cannons,cannon,p cannot,v7n3 canoe,n
    canoeing,canoe,g canoers,p canoes,canoe,p canon,n canopies,canopy,p canopy,n cans,can,p cant,v
    canvas,n canvass,n canvasses,canvass,p canyon,n cap,n capacity,n cape,n capes,cape,p capital,n
    capitol,n capped,cap,d cappuccino,n capri,n capris,n caps,cap,p captain,n captains,captain,p
    caption,n captivated,captivate,d capture,v7n2a1 captured,capture,d captures,capture,s
    capturing,capture,g car,n carabiner,n caramel,n caravan,n carcass,n card,n cardboard,n8a2
    cardigan,n cardinals,cardinal,p cards,card,p care,n9v1 careful,a carefully,r caressing,caress,g
    cargo,n carhartt,n caricature,n9a1 caricatures,caricature,p caring,care,g7a3 carmel,n carnegie,n
    carnival,n carol,n carolina,n carousal,n carousel,n carpenter,n carpenters,carpenter,p
    carpentry,n carpet,n carpeted,carpet,d carpeting,n carpets,carpet,p carriage,n
    carriages,carriage,p carried,carry,d carrier,n carries,carry,s carrot,n carrots,carrot,p9s1
    carry,v carrying,carry,g carryout,n cars,car,p cart,n cartful,n carting,cart,g carton,n
    cartons,carton,p cartoon,n cartoons,cartoon,p cartridge,n carts,cart,p cartwheel,n
    cartwheels,cartwheel,p carve,v carved,carve,d9a1 carves,carve,s8p2 carving,carve,g8n2
    carvings,carving,p carying,g cascades,cascade,s cascading,cascade,g case,n cases,case,p cash,n
    cashier,n casino,n casket,n casserole,n cast,d5n4a1 castanhas,n5s5 casting,cast,g castle,n9a1
    castles,castle,p castro,n casts,cast,s casual,a casually,r casually-dressed,a cat,n catamaran,n
    catch,v9n1 catcher,n catchers,catcher,p catches,catch,s9p1 catching,catch,g catered,a caterer,n
    catering,n caterpillar,a5n5 cathedral,n8a2 catholic,a cats,cat,p cattails,cattail,p cattle,p
    catwalk,n caucasian,a caucasians,caucasian,p caught,catch,d cauldron,n cauliflower,v6n4
    caulking,caulk,g cause,n causing,cause,g caution,n cautiously,r cavaliers,n5p5 cave,n cavern,n
    cbs,n cd,n cds,cd,p cedar,n ceiling,n ceilings,ceiling,p celebrate,v celebrated,celebrate,d
    celebrates,celebrate,s celebrating,celebrate,g celebration,n celebratory,a7n3
    celebrities,celebrity,p celebrity,n celery,n cell,n cellar,n cellist,n cello,n cellos,cello,p
    cellphone,n cellphones,cellphone,p cells,cell,p cellular,a celtic,a5n5 celtics,n5p5 cement,n
    cemented,cement,d cementing,cement,g cemetary,a cemetery,n center,n8a2 centerpiece,n centipede,n
    central,a6n4 centre,n8a2 centurion,n century,n ceramic,a cereal,n ceremonial,a
    ceremonies,ceremony,p ceremony,n certain,a certificate,n certificates,certificate,p cgt,n
    chain,n chain-link,a chain-linked,a chained,chain,d chains,chain,p9s1 chainsaw,n9a1 chair,n
    chairlift,n chairs,chair,p chalk,n chalkboard,n challenge,n9v1 challenged,challenge,d
    challenging,challenge,g champagne,n championship,n chan,n chance,n chandelier,n
    chandeliers,chandelier,p chanel,n change,n7v3 changed,change,d changes,change,s
    changing,change,g channel,n chanting,chant,g chapel,n chaperone,n chaps,chap,p character,n
    characters,character,p charades,charade,p charcoal,n charge,n5v5 charges,charge,p5s5
    charging,charge,g8n2 charity,n charming,a charred,a chart,n charter,n chartreuse,n chase,v7n3
    chased,chase,d chasers,n5p5 chases,chase,s6p4 chasing,chase,g chat,v8n2 chats,chat,p8s2
    chatting,chat,g9n1 cheap,n check,v7n3 check-out,a checked,a checker,n checkerboard,n checkered,a
    checkers,checker,p checking,check,g checkout,n checkpoint,n checks,check,s8p2 cheek,n
    cheeks,cheek,p cheer,n5v5 cheered,cheer,d cheerful,a cheerfully,r cheering,cheer,g9n1
    cheerios,cheerio,p cheerleader,n cheerleaders,cheerleader,p cheerleading,n9g1 cheers,cheer,p6s4
    cheese,n cheeseburger,n7a3 cheesecake,n cheeses,cheese,p cheesy,n chef,n chefs,chef,p chelsea,n
    chemical,a5n5 chemicals,chemical,p chemistry,n cher,n cherries,cherry,p cherry,n cherry-picker,n
    chess,n chessboard,n chest,n chested,d chestnut,a chests,chest,p chevrolet,n chevron,n chevy,n
    chew,n7v3 chewed,chew,d chewing,chew,g chews,chew,p9s1 chi,n chic,a chicago,n chicken,n
    chickens,chicken,p chief,n5a5 chiefs,chief,p chihuahua,n child,n childern,n childhood,n
    childing,a5g5 children,child,p chile,n5r5 chili,a6n4 chilling,chill,g chilly,a chimney,n chin,n
    chin-length,a china,n chinatown,n8a2 chinese,a9n1 chins,chin,p chip,n chipped,chip,d chipper,n
    chipping,chip,g chips,chip,p chisel,n9v1 chiseled,chisel,d chiseling,chisel,g
    chisels,chisel,p6s4 chocolate,n choice,n choices,choice,p choir,n choke,v chokes,choke,s
    choose,v chooses,choose,s choosing,choose,g chop,v chopped,chop,d chopper,n chopping,chop,g
    choppy,a chops,chop,s8p2 chopsticks,chopstick,p choreographed,a choreography,n chores,chore,p
    chorus,n chose,choose,d chow,n chris,n christ,n christian,a7n3 christians,christian,p
    christmas,n christmas-themed,a chrome,n chubby,a6n4 chucks,chuck,p chung,n chunk,n
    chunks,chunk,p chunky,a5n5 church,n churning,churn,g7n3 chute,n cigar,n cigarette,n
    cigarettes,cigarette,p cigars,cigar,p cilantro,n cinder,n cinder-block,a cinderella,n cindy,n
    cinema,a5n5 cinnamon,a circle,n circled,circle,d circles,circle,p circling,circle,g circuit,n
    circuits,circuit,p circular,a circus,n cirque,n cities,city,p citizen,n citizens,citizen,p
    citroen,n citrus,n7a3 city,n cityscape,n civil,a civilian,a8n2 civilians,civilian,p clack,n
    clad,clothe,d claim,n clam,n7v3 clamps,clamp,p clams,clam,p6n4 clap,v6n4 clapboard,n
    clapping,clap,g7n3 claps,clap,p7s3 clarinet,n clarinets,clarinet,p clasp,v clasped,clasp,d
    clasping,clasp,g clasps,clasp,s class,n classes,class,p classic,a9n1 classical,a
    classmates,classmate,p classroom,n classwork,n claus,n clause,n claw,n clay,n clean,a5v5
    cleaned,clean,d cleaner,n7c3 cleaners,cleaner,p cleaning,clean,g9n1 cleans,clean,s9p1 clear,a
    cleared,clear,d clearing,n5g5 clearly,r clears,clear,s cleats,cleat,p cleavage,n cleaver,n
    clenched,clench,d clenches,clench,s clergy,n clergyman,n clerk,n cleveland,n clever,a
    clicking,click,g client,n cliff,n cliffs,cliff,p cliffside,a5n5 climate,n climb,v8n2
    climbed,climb,d climber,n climbers,climber,p climbing,climb,g8n2 climbs,climb,s6p4
    clinging,cling,g clings,cling,p clinic,n clip,n clipboard,n clipped,clip,d clippers,clipper,p
    clipping,clip,g clips,clip,p cloak,n cloaks,cloak,p clock,n clocks,clock,p clocktower,n
    clog,n5v5 clogs,clog,p7n3 close,r6a4 close-cropped,a close-up,n closed,close,d8a2 closely,r
    closer,close,c closes,close,s closest,close,c closet,n8d2 closeup,n8a2 closing,close,g8n2
    cloth,n clothed,clothe,d clothes,p clothesline,n clothespins,clothespin,p7s3 clothing,n
    cloths,cloth,p cloud,n cloud-covered,a cloudless,a clouds,cloud,p cloudy,a clover,n clown,n
    clowning,clown,g clowns,clown,p club,n clubs,club,p clue,n clump,n cluster,n clustered,cluster,d
    clusters,cluster,p clutch,v6n4 clutches,clutch,s clutching,clutch,g clutter,n cluttered,a
    clydesdale,n co,n co-ed,a co-workers,co-worker,p coach,n coached,coach,d coaches,coach,p
    coaching,coach,g coal,n coals,coal,p coarse,n7a3 coast,n coastal,a coaster,n coasting,coast,g
    coastline,n coasts,coast,p coat,n coated,a7d3 coats,coat,p cob,n cobalt,a5n5 cobble,a
    cobble-stoned,a cobbled,a9d1 cobblestone,n9a1 cobblestones,cobblestone,p coca,n coca-cola,n9a1
    cocked,cock,d cocker,n cockpit,n cocks,cock,p5s5 cocktail,n cocktails,cocktail,p cocoa,n
    coconut,n coconuts,coconut,p code,n coed,n coeds,p coffee,n coffin,n coil,n coiled,a5d5
    coiling,coil,g coin,n coin-operated,a coins,coin,p coke,n cola,n colander,n cold,a9n1
    cold-weather,a coldtowne,a5n5 cole,n coliseum,n collage,n collapsed,collapse,d collar,n
    collard,n collared,a9d1 collars,collar,p colleague,n colleagues,colleague,p collect,v
    collected,collect,d collecting,collect,g collection,n collective,a collector,n
    collects,collect,s college,n college-aged,a collegiate,a collide,v8n2 collided,collide,d
    colliding,collide,g collie,n collies,collie,p collision,n colonial,a color,n colored,a8d2
    colorful,a colorfully,r colorfully-dressed,a coloring,color,g9n1 colors,color,p colourful,a
    column,n columned,a columns,column,p com,n comb,n combat,n combatants,combatant,p combed,comb,d
    combination,n combing,comb,g combs,comb,p6s4 comcast,n come,v8d2 comedic,a comedy,n comes,come,s
    comfort,n7v3 comfortable,a comfortably,r comforted,comfort,d comforter,n comforting,comfort,g
    comforts,comfort,s comic,a comical,a comically,r coming,come,g commandment,n
    commandments,commandment,p commentators,commentator,p commercial,a commode,n common,a communal,a
    communicate,v communicates,p5s5 communicating,communicate,g communication,n
    communications,communication,p communist,a5n5 community,n commute,n5v5 commuter,n
    commuters,commuter,p commuting,commute,g compact,a companies,company,p companion,n
    companions,companion,p company,n compartment,n compass,n compete,v competes,p5s5
    competing,compete,g competition,n competitive,a competitively,r competitor,n
    competitors,competitor,p complected,a7d3 complete,a5v5 completed,complete,d completely,r
    completes,complete,s completing,complete,g complex,n7a3 complicated,a components,component,p
    composed,compose,d composition,n compost,n compound,n compressor,n comprised,comprise,d
    comprising,comprise,g compute,n5v5 computer,n computers,computer,p conagra,n concealed,conceal,d
    concentrate,v concentrated,a7d3 concentrates,concentrate,s concentrating,concentrate,g
    concentration,n concentric,a concepts,concept,p concern,n concerned,a concerning,concern,g
    concert,n concertgoers,p concession,n concessions,concession,p concierge,n conclusion,n
    concourse,n concrete,a8n2 condiment,n condiments,condiment,p condition,n conditioner,n
    conditions,condition,p condom,n condoms,condom,p conduct,v conducted,conduct,d
    conducting,conduct,g conductor,n conducts,conduct,s cone,n cone-shaped,a cones,cone,p coney,n
    confederate,v confer,v conference,n confetti,n8v2 configuring,configure,g confront,v
    confrontation,n confronting,confront,g confronts,confront,s confused,a confusing,a5g5
    confusion,n conga,a5n5 congested,a congo,n congratulate,v7n3 congregate,v8n2
    congregated,congregate,d congregates,p5s5 congregating,congregate,g congregation,n conical,a
    conifer,a5n5 conifers,conifer,p connected,connect,d connecting,connect,g connection,n connie,n
    considers,consider,s consisting,consist,g consists,consist,s console,n consoled,console,d
    consoles,console,s consoling,console,g construct,v constructed,construct,d
    constructing,construct,g construction,n constructions,construction,p constructor,n
    constructs,construct,s consult,v consulting,consult,g consults,consult,s7p3 consumer,n
    consumers,consumer,p consuming,consume,g contact,n contain,v contained,contain,d container,n
    containers,container,p containing,contain,g contains,contain,s contemplate,v
    contemplates,contemplate,s7p3 contemplating,contemplate,g9n1 contemplation,n contemplative,a
    contemporary,a contend,v content,n contently,r contents,content,p contest,n contestant,n
    contestants,contestant,p contested,contest,d contingent,n continue,v continues,continue,s
    continuing,continue,g contorted,a5d5 contorting,contort,g contortionist,n contorts,contort,s
    contraction,n contractor,n contraption,n contrast,n5v5 control,n9v1 controlled,control,d
    controller,n controllers,controller,p controlling,control,g controls,control,p9s1 convenience,n
    convention,n converge,v conversation,n conversations,conversation,p converse,v6n4
    converses,converse,p8s2 conversing,converse,g9n1 convertible,n5a5 conveyer,n conveyor,a8n2
    conviction,n convoy,n cook,n6v4 cooked,cook,d8a2 cooker,n cookie,n cookies,cooky,p
    cooking,cook,g8n2 cookout,n cooks,cook,p5s5 cooktop,a cookware,n7a3 cool,a9v1 cooler,n9c1
    coolers,cooler,p coolest,cool,c coolie,n cooling,cool,g cools,cool,s cooper,n coordinate,v
    coordinated,a5d5 cop,n copies,copy,p copilot,n copper,n cops,cop,p copy,n copying,copy,g
    coral,a8n2 cord,n cordless,a5n5 cordoned,d cords,cord,p corgi,n cork,n corks,cork,p corn,n
    corndogs,p corner,n corners,corner,p cornfield,n corona,n corp,n corporate,a corral,n8a2
    corrals,corral,s7p3 correct,a correctly,r corridor,n corrugated,a corsage,n corset,n
    corsets,corset,p cosmetics,cosmetic,p cosmic,a cosplay,n cosplayers,p costa,a costco,n
    costs,cost,s costume,n costumed,a7d3n1 costumers,costumer,p costumes,costume,p cot,n cots,cot,p
    cottage,n cotton,n couch,n couches,couch,p cough,n coughing,cough,g could,b counter,n
    counters,counter,p countertop,n countertops,countertop,p counting,count,g countries,country,p
    country,n countryside,n counts,count,s7p3 county,n coupe,n couple,n couples,couple,p
    courageous,a course,n court,n courts,court,p courtyard,n cover,n7v3 coveralls,coverall,p
    covered,cover,d covering,cover,g9n1 coverings,covering,p covers,cover,s8p2 cow,n cowboy,n9a1
    cowboys,cowboy,p cowgirl,n5a5 cowgirls,cowgirl,p coworker,n coworkers,p cows,cow,p coyote,n
    cozily,r cozy,a crab,n crabs,crab,p crack,n8v2 cracked,crack,d8a2 cracker,n crackers,cracker,p
    cracking,crack,g cracks,crack,s cradle,n cradles,cradle,s cradling,cradle,g craft,n
    crafting,craft,g crafts,craft,p craftsman,n craftsmen,craftsman,p craftzine,a5n5 crag,n
    cram,n5v5 crammed,cram,d cramped,a6d4 crampons,crampon,p crane,n cranes,crane,p crank,n
    cranking,crank,g cranky,a crap,n crash,n6v4 crashed,crash,d7a3 crashes,crash,s crashing,crash,g
    crate,n crates,crate,p crawl,v7n3 crawling,crawl,g crawls,crawl,s crayola,n crayon,n
    crayons,crayon,p crazily,r crazy,a cream,n cream-colored,a creamer,n creams,cream,p creamy,a
    create,v created,create,d creates,create,s creating,create,g creation,n creations,creation,p
    creative,a creatively,r creature,n creatures,creature,p credito,n creek,n creeping,creep,g
    creepy,a7n3 creme,n crepe,n crescent,n crest,n cresting,crest,g7n3 crests,crest,s7p3 crevasse,n
    crevice,n crew,n crews,crew,p crib,n cricket,n9a1 cricketer,n cries,cry,p8s2 crime,n crimson,a
    crippled,a crisco,n crisp,a critter,n croc,n crochet,n crocheted,crochet,d crocheting,crochet,g
    crocks,crock,s crocodile,n crocodiles,crocodile,p crocs,n6p4 crook,n crooked,a6n4 crop,n
    cropped,a8d2 cropping,crop,g5n5 crops,crop,p croquet,a5n5 cross,n7v3 cross-country,a
    cross-legged,a crossbones,p crosscountry,n crossed,cross,d crossed-legged,d crosses,cross,p8s2
    crossing,cross,g9n1 crosswalk,n crosswalks,crosswalk,p crossword,a crotch,n crouch,a8n2
    crouched,crouch,d crouches,crouch,p9s1 crouching,crouch,g crow,n crowd,n crowd-lined,a
    crowded,a9d1 crowding,crowd,g crowds,crowd,p crown,n crowns,crown,p crows,crow,p crucified,a5d5
    crucifix,n crude,a crudely,r cruise,n cruiser,n cruises,cruise,s cruising,cruise,g
    crumbling,crumble,g crumpled,crumple,d crunches,crunch,p crunchy,a crusaders,crusader,p
    crush,n5v5 crushed,crush,d crushing,crush,g crust,n crustacean,n crusted,crust,d crutch,n
    crutches,crutch,p cruz,n cry,v crying,cry,g crystal,n crystal-clear,a cub,n cubby,a5n5 cube,n
    cubed,a5d5 cubes,cube,p cubicle,n cubicles,cubicle,p cubs,cub,p8a2 cucumber,n
    cucumbers,cucumber,p cuddle,v cuddles,cuddle,s cuddling,cuddle,g cue,n cuffs,cuff,p cuisine,n
    culinary,a culottes,culotte,p cultivate,v cultivated,cultivate,d cultural,a culture,n cultured,a
    culvert,n cup,n cupboard,n cupboards,cupboard,p cupcake,n cupcakes,cupcake,p cupping,cup,g
    cups,cup,p curb,n curbside,a6r4 cure,n curing,cure,g curiosity,n curious,a curiously,r curl,n
    curled,curl,d curlers,curler,p curling,curl,g9n1 curls,curl,p7s3 curly,a curly-haired,a
    currency,n current,a8n2 currently,r currents,current,p curry,n curtain,n curtained,curtain,d
    curtains,curtain,p curve,n curved,a9d1 curves,curve,p5s5 curving,curve,g curvy,a cushion,n
    cushions,cushion,p custodian,n6a4 custody,n custom,n customer,n customers,customer,p
    customs,custom,p cut,v4d4n2 cut-out,n cute,a cutoff,n cutout,n cutouts,cutout,p cuts,cut,s8p2
    cutter,n cutting,cut,g9n1 cyan,a5n5 cycle,n8v2 cycles,cycle,p8s2 cycling,n5g5 cyclist,n9a1
    cyclists,cyclist,p cyclone,n cylinder,n cylinders,cylinder,p cylindrical,a cymbal,n
    d'oeuvres,p5s5 da,n dachshund,n dachshunds,dachshund,p dad,n daddy,n dads,dad,p
    daffodils,daffodil,p daffy,a dagger,n daily,a dairy,n daisies,daisy,p daisy,a5n5 dallas,n
    dalmatian,n6a4 dalmatians,dalmatian,p dalmation,n dam,n damage,n damaged,damage,d9a1 dame,n
    damn,n5r5 damp,a dance,n8v2 dancer,n dancers,dancer,p dances,dance,p9s1 dancing,dance,g8n2
    dandelion,n dandelions,dandelion,p dane,n danger,n dangerous,a dangerously,r dangles,p5s5
    dangling,dangle,g dappled,dapple,d daredevil,n daring,a7g3 dark,a9n1 dark-colored,a
    dark-haired,a9d1 dark-rimmed,a dark-skinned,a9d1 darkened,darken,d darker,dark,c
    darker-skinned,a darkly,r darkness,n dart,n darth,n darts,dart,p daschund,n dash,n dashboard,n
    dashes,dash,s data,datum,p date,n dated,date,d dates,date,p daughter,n daughters,daughter,p
    dave,n david,n dawn,n day,n day-to-day,n daycare,n daylight,n days,day,p daytime,n9a1
    dazzling,a5g5 dc,n de,n dead,a9n1 deal,n5v5 dealer,n dealership,n dealing,deal,g deals,deal,p
    dear,a7n3 death,n deaths,death,p debating,debate,g debris,n decadent,a decals,decal,p decide,v
    decided,decide,d decides,decide,s deciding,decide,g decision,n deck,n decked,deck,d decker,n
    decks,deck,p declared,declare,d decor,n8a2 decorate,v8a2 decorated,decorate,d
    decorates,decorate,s decorating,decorate,g decoration,n decorations,decoration,p decorative,a
    decoratively,r decrepit,a dedicated,a deep,a7r3 deeper,deep,c deeply,r deer,n9p1 deer-like,a
    deere,n defeating,defeat,g defend,v defended,defend,d defender,n defenders,defender,p
    defending,defend,g defends,defend,s defense,n defensive,a defensively,r deflated,deflate,d8a2
    deflecting,deflect,g5n5 defying,defy,g degrees,degree,p deleon,n deli,n9a1 delicacies,delicacy,p
    delicate,a delicatessen,n delicious,a delight,n delighted,a7d3 deliver,v delivered,deliver,d
    delivering,deliver,g delivers,deliver,s delivery,n dell,n delwood,n demanding,demand,g
    demands,demand,p demo,n democracy,n demolished,demolish,d demolishing,demolish,g demolition,n
    demonstrate,v demonstrates,demonstrate,s demonstrating,demonstrate,g demonstration,n
    demonstrators,demonstrator,p demos,n5p5 den,n denim,n5a5 dense,a dental,a dented,dent,d
    dentist,n dentists,dentist,p depart,v departing,depart,g department,n departure,n
    depicted,depict,d depicting,depict,g depicts,depict,s deployed,deploy,d depot,n depressed,a
    dept,n depth,n derby,n derek,n descend,v descended,descend,d descending,descend,g
    descends,descend,s descent,n describe,v describing,describe,g description,n desert,n
    desert-like,a deserted,a9d1 deserts,desert,p design,n designed,design,d designer,n
    designing,design,g designs,design,p9s1 desired,desire,d desk,n desks,desk,p desktop,n desolate,a
    desperate,a5n5 desperately,r despite,i dessert,n desserts,dessert,p destination,n
    destinations,destination,p destroyed,destroy,d detail,n detailed,a detailing,detail,g5n5
    details,detail,p detector,n deter,v detergent,n determination,n determined,a8d2 detour,n
    detroit,n developed,a7d3 developing,develop,g development,n device,n devices,device,p devil,n
    devils,devil,p devise,n devises,devise,p dew,n dhl,n diagnosed,diagnose,d diagonal,a diagram,n
    diagrams,diagram,p dial,n dialogue,n dials,dial,p5s5 diamond,n diamonds,diamond,p diaper,n
    diapers,diaper,p dice,n diced,dice,d did,b didgeridoo,n die,n5v5 diego,n dies,die,s diesel,n
    diet,n different,t differently,r differing,differ,g difficult,a difficulties,difficulty,p
    dig,v8n2 digger,n digging,dig,g9n1 digital,a9n1 digs,dig,s8p1d1 dilapidated,a diligently,r dim,a
    dimly,r dimly-lit,a dine,v diner,n7a3 diners,diner,p dines,p ding,a5g5 dinghy,n dingy,a8n2
    dining,n9g1 dinner,n dinnerware,n dinning,n dino,n dinosaur,n dinosaurs,dinosaur,p dio,n dior,n
    dip,n dipaola,n diploma,n diplomas,diploma,p dipped,dip,d dipping,dip,g8n2 dips,dip,p5s5
    direct,a6v4 directed,direct,d directing,direct,g9n1 direction,n directions,direction,p
    directly,r director,n directory,n directs,direct,s8p2 dirt,n dirt-bike,a5n5 dirt-covered,a
    dirtbikers,p dirty,a disabilities,disability,p disabled,a disappear,v disappointed,a disaster,n
    disc,n disco,n discount,n discouraged,a discover,v discovered,discover,d discovering,discover,g
    discovers,discover,s discs,disc,p discus,n discuss,v discusses,discuss,s discussing,discuss,g
    discussion,n disease,n disembarking,disembark,g disguise,a5v5 disguises,disguise,p disgust,n
    disgusted,a dish,n dished,a5n5 dishes,dish,p disheveled,dishevel,d7a3 dishing,dish,g
    dishwasher,n disinterested,d6a4 disinterestedly,r disk,n disney,n dispenser,n
    dispensers,dispenser,p dispenses,p5s5 dispensing,dispense,g display,n displayed,display,d
    displaying,display,g displays,display,s7p3 disposable,a disposes,p disposing,dispose,g
    disregarding,disregard,g dissecting,dissect,g distance,n distant,a distinct,a distinctive,a
    distinguished,a distorted,a distract,v distracted,distract,d8a2 distress,n distressed,a
    distribute,v distributing,distribute,g district,n disturbing,a ditch,n dive,n6v4 diver,n
    divers,diver,p diverse,a dives,dive,s divided,divide,d divider,n dividers,divider,p
    dividing,divide,g6n4 diving,n6g3a1 dizzy,a dj,n djing,n dmc,n do,b doberman,n9a1
    dobermans,doberman,p dock,n docked,dock,d docking,dock,g7n3 docks,dock,p doctor,n
    doctors,doctor,p document,n documents,document,p8s2 dodge,n8v2 dodgers,n dodges,dodge,s6p4
    dodging,dodge,g does,b dog,n doggy,a5n5 doghouse,n dogpile,n dogs,dog,p dogsled,a doing,b dojo,n
    doll,n dollar,n dollars,dollar,p dollhouse,n dollies,dolly,p dolls,doll,p dolly,r dolphin,n
    dolphins,dolphin,p dome,n domed,a7d3 domestic,a5n5 dominance,n dominant,a dominate,v7n3
    dominated,dominate,d dominates,dominate,s dominican,n domino,n dominoes,domino,p9n1 don,n
    donald,n donates,p5s5 donations,donation,p done,b dong,a5n5 donkey,n donkey-drawn,a
    donkeys,donkey,p donned,don,d donning,don,g dons,don,s donut,n9a1 donuts,donut,p doo,n door,n
    doors,door,p doorstep,n doorway,n dora,n dorm,n dose,n dot,n dots,dot,p dotted,a6d4 double,a
    double-decker,a doubles,double,p7s3 dough,n doughnut,n doughnuts,doughnut,p9n1 dove,n dowel,n
    down,r6i4 downed,down,d downhill,r9a1 downing,down,g downpour,n downs,down,s7p3 downstairs,r
    downstream,a3n3r3 downtown,n downward,r8a2 downwards,r5p5 dozen,n dozens,dozen,p dozes,doze,s6p4
    dozing,doze,g dr,n drab,a draft,n drafting,n drag,n9v1 dragged,drag,d dragging,drag,g dragon,n
    drags,drag,s dragster,n dragsters,p drain,n drainage,n drainpipe,n drama,n dramatic,a
    dramatically,r drank,drink,d drape,n draped,drape,d drapery,n drapes,drape,p draping,drape,g
    drapped,d draw,v9n1 drawer,n drawers,drawer,p drawing,draw,g8n2 drawings,drawing,p drawn,draw,d
    draws,draw,s drayton,n dreadlocks,dreadlock,p dreads,dread,p dreaming,dream,g dreams,dream,p
    dreary,a dredging,n drenched,drench,d dress,n dress-up,n dressed,dress,d dressed-up,n7a3
    dresser,n dresses,dress,p dressing,dress,g7n3 dressy,a drew,draw,d7n3 dribble,a
    dribbles,dribble,s9p1 dribbling,dribble,g dried,dry,d drier,dry,c5n5 dries,dry,s drift,n7v3
    drifting,drift,g drifts,drift,s driftwood,n drill,n9v1 drilled,drill,d drilling,drill,g9n1
    drills,drill,p6s4 drink,n8v2 drinking,drink,g8n2 drinks,drink,p9s1 dripping,a7g3 drips,drip,s
    drive,v6n4 driven,drive,d driver,n drivers,driver,p drives,drive,s9p1 driveway,n driving,drive,g
    drizzled,drizzle,d droney,n drooling,drool,g drooping,droop,g drop,n6v4 drop-cloth,n
    droplets,droplet,p dropped,drop,d dropper,n dropping,drop,g droppings,p drops,drop,s7p3 drug,n
    drum,n drummer,n drummers,drummer,p drumming,drum,g8n2 drums,drum,p drumstick,a
    drumsticks,drumstick,p drunk,a drunken,a dry,a8v2 dry-erase,a dryer,n dryers,dryer,p
    drying,dry,g ds,n dslr,n du,n dual,a ducati,n duck,n ducking,duck,g ducks,duck,p duct,n
    ducts,duct,p dude,n8v2 due,i duel,n dueling,duel,g duet,n duffel,n dug,dig,d dugout,n duke,n7v3
    duking,g dulcimer,n dull,a dumb,a5v5 dumbbell,n dumbbells,dumbbell,p dumbo,n dummy,n dump,n
    dumping,dump,g dumps,dump,s dumpster,n dumpsters,dumpster,p dun,n dune,n9a1 dunes,dune,p
    dungarees,dungaree,p dunk,n7v3 dunked,dunk,d dunkin,n dunking,dunk,g dunks,dunk,s8p2 duo,n
    duplicate,a during,i dusk,n dust,n dusted,dust,d duster,a5n5 dusting,n7g3 dustpan,n
    dusts,dust,p5s5 dusty,a dutch,a duties,duty,p duty,n duvet,a7n3 dvd,n dvds,dvd,p dwarfed,dwarf,d
    dwarves,dwarf,p dwellers,dweller,p dwelling,n dye,n dyed,dye,d dyeing,dye,g dying,die,g
    dynamic,a each,t eachother,n5v5 eager,a eagerly,r eagle,n ear,n earbud,n earbuds,p early,a9r1
    earmuffs,earmuff,p earn,v earphones,earphone,p earpiece,n earring,n8g2 earrings,earring,p
    ears,ear,p earth,n ease,n easel,n easier,easy,c easily,r east,n6a4 east-asian,a easter,n9a1
    eastern,a eastpak,n5p5 easy,a eat,v eatables,eatable,p eaten,eat,d eater,n eatery,n eating,eat,g
    eats,eat,s eccentric,a eccentrically,r eclectic,a ecstatic,a ecstatically,r eddie,n eden,n
    edge,n edged,edge,d edges,edge,p edifice,n edited,edit,d editing,edit,g5n5 eerie,a5n5
    effects,effect,p efficiency,n effort,n egg,n eggs,egg,p egret,n egrets,egret,p egyptian,a
    eiffel,n eight,m eighteen,m einstein,n either,t ejected,eject,d el,n elaborate,a elaborately,r
    elbow,n elbows,elbow,p elder,c8a1n1 elderly,a elders,elder,p election,n electric,a9n1
    electrical,a electrician,n electricity,n electronic,a electronics,p9n1 elegant,a elegantly,r
    elementary,a7n3 elements,element,p elephant,n elephants,elephant,p elevated,a8d2 elevation,n
    elevator,n elevators,elevator,p eleven,m elf,n6o4 elizabethan,n elliptical,a elmo,n9a1
    elongated,elongate,d else,r elsewhere,r elvis,n em,n email,n emanating,n embankment,n embark,v
    embedded,embed,d embellished,embellish,d emblazoned,emblazon,d emblem,n embrace,v6n4
    embraced,embrace,d embraces,embrace,s6p4 embracing,embrace,g embroidered,embroider,d
    embroidering,embroider,g embroidery,n emerald,a emerge,v7n3 emergency,n emerges,emerge,s
    emerging,emerge,g emits,emit,s emitting,emit,g emo,n emotion,n emotional,a emotions,emotion,p
    empanadas,a5n5 emphatically,r empire,n employed,employ,d employee,n employees,employee,p
    empties,empty,p7s3 empty,a emptying,empty,g emt,n en,i encased,encase,d encircling,encircle,g
    enclosed,enclose,d enclosure,n encounter,v encounters,encounter,s encourages,encourage,s
    encouraging,encourage,g encrusted,encrust,d end,n ended,end,d ending,end,g ends,end,p9s1
    endurance,n energetic,a energetically,r energizer,n energy,n enforcement,n engage,v
    engaged,engage,d engagement,n engages,engage,s engaging,engage,g engine,n engineer,n
    engineering,engineer,g5n5 engineers,engineer,p engines,engine,p england,n english,a7n3
    engraved,engrave,d engraving,engrave,g engulfed,engulf,d enjoy,v enjoyable,a enjoyed,enjoy,d
    enjoying,enjoy,g enjoyment,n enjoys,enjoy,s enlarged,enlarge,d enormous,a enough,r8a2
    enrolling,n ensemble,n8a2 ensure,v entails,entail,s entangled,entangle,d enter,v
    entering,enter,g enters,enter,s entertain,v9n1 entertained,entertain,d entertainer,n
    entertainers,entertainer,p entertaining,entertain,g9a1 entertainment,n entertains,entertain,s7p3
    enthralled,enthral,d enthusiasm,n enthusiast,n enthusiastic,a enthusiastically,r
    enthusiasts,enthusiast,p entire,a entirely,r entitled,entitle,d entrance,n entrances,entrance,p
    entrees,entree,p entry,n entryway,n entwined,entwine,d envelope,n environment,n equally,r
    equations,equation,p equestrian,a6n4 equestrians,equestrian,p equipment,n equipments,equipment,p
    equipped,equip,d era,n erase,n7v3 erasing,erase,g erect,n5v5 erected,erect,d erecting,erect,g
    escalator,n escalators,escalator,p escape,n7v3 escapes,escape,p5s5 escaping,escape,g
    escorted,escort,d escorting,escort,g especially,r espn,n espresso,n essence,n establish,v
    establishment,n estate,n estranged,a etching,etch,g etchings,etching,p ethnic,a ethnically,r
    ethnicities,ethnicity,p ethnicity,n euro,n europe,n european,a european-style,n evade,v
    evaluating,evaluate,g even,r evening,n evenings,evening,p evenly,r event,n events,event,p ever,r
    evergreen,a6n4 evergreens,evergreen,p every,t everybody,n everyday,a everyone,o everything,o
    everywhere,r evidenced,evidence,d evident,a evil,n exaggerated,a exam,n examination,n examine,v
    examined,examine,d examines,examine,s9p1 examining,examine,g example,n exams,exam,p
    excavating,excavate,g excavation,n excavator,n excellent,a except,i exception,n excess,a
    exchange,n7v3 exchanges,exchange,p7s3 exchanging,exchange,g excited,a9d1 excitedly,r
    excitement,n exciting,a exclamation,n executes,execute,s executing,execute,g executive,a6n4
    exercise,n exercises,exercise,p9s1 exercising,exercise,g exersaucer,n exhaust,n exhausted,a6d4
    exhaustion,n exhibit,n exhibiting,exhibit,g exhibition,n exhibits,exhibit,p exist,v
    existing,exist,g exit,n7v3 exited,exit,d exiting,exit,g9n1 exits,exit,s9p1 exotic,a expanse,n
    expansive,a expect,v expensive,a experience,n7v3 experienced,a experiences,experience,s
    experiencing,experience,g experiment,n experimenting,experiment,g experiments,experiment,p
    expert,n expertise,n experts,expert,p explain,v explaining,explain,g explains,explain,s
    explode,v explodes,explode,s explore,v explorer,n explores,explore,s exploring,explore,g
    explosion,n expo,n expose,v exposed,expose,d8a2 exposes,expose,s exposing,expose,g exposition,n
    exposure,n express,n6v4 expresses,express,s expressing,express,g expression,n expressionless,n
    expressions,expression,p extend,n5v5 extendable,a extended,extend,d9a1 extending,extend,g
    extends,extend,s extension,n extensive,a exterior,n7a3 external,a extinguish,v extinguisher,n7r3
    extinguishes,extinguish,s extra,a8n2 extravagant,a extreme,a9n1 extremely,r exxxotica,n eye,n
    eyeballing,eyeball,g eyeballs,eyeball,p eyebrow,n eyebrows,eyebrow,p eyed,a eyeglass,n
    eyeglasses,eyeglass,p eyeing,eye,g eyelashes,eyelash,p eyelid,n eyeliner,n eyepiece,n
    eyepieces,eyepiece,p eyes,eye,p eyeshadow,n fabric,n fabrics,fabric,p facade,n face,n9v1
    face-down,a face-mask,a5n5 face-off,n face-paint,n face-painted,a facebook,n faced,face,d7a3
    faces,face,p8s2 facial,a facility,n facing,face,g factory,n faded,fade,d failed,fail,d
    failing,fail,g fails,fail,s faint,a faintly,r fair,a6n4 fair-skinned,a fairground,n6a4
    fairgrounds,fairground,p fairly,r fairway,n fairy,n faith,n faithful,a fake,a falcon,n fall,n6v4
    fallen,fall,d6a4 falling,fall,g falls,fall,s false,a fame,n familiar,a families,family,p
    family,n famous,a8n2 fan,n fancily,r fancy,a fangs,fang,p fanned,fan,d fanning,fan,g fanny,n6a4
    fans,fan,p fanta,n fantasy,n far,r8a2 faraway,a7n3 fare,n fargo,n farm,n farmer,n
    farmers,farmer,p9n1 farmhouse,n farming,n6g4 farmland,n farms,n farther,c fascinated,a7d3
    fashion,n fashionable,a fashionably,r fashioned,a9n1 fast,r6a4 fastened,fasten,d
    fastening,fasten,g fastens,p5s5 faster,fast,c fastest,fast,c5n5 fat,a9n1 father,n
    fathers,father,p fatigue,n fatigued,a fatigues,fatigue,p faucet,n fauna,n5p5 faux,a favorite,a
    fawning,fawn,g fc,n fear,n feast,n feat,n feather,n9a1 feathered,feather,d feathers,feather,p
    feathery,n feats,feat,p feature,n featured,feature,d features,feature,s9p1 featuring,feature,g
    fed,feed,d9n1 fedex,n fedora,p7n3 feed,v8n2 feeder,n5c4a1 feeding,feed,g9n1 feeds,feed,s
    feel,v6n4 feeling,feel,g7n3 feels,feel,s feet,foot,p feild,n fell,fall,d felled,a7d3 fellow,a8n2
    fellows,fellow,p felt,feel,d female,a7n3 females,female,p feminine,a fence,n fenced,fence,d
    fenced-in,n7a3 fencers,fencer,p fences,fence,p fencing,n6g4 fender,n fending,fend,g fern,a
    ferns,fern,p ferret,n ferris,n5a5 ferry,n fest,c5n5 festival,n festive,a festively,r
    festivities,festivity,p festooned,festoon,d fetal,a fetch,n6v4 fetches,fetch,s fetching,fetch,g
    few,m fez,n fiddle,n8v2 fiddler,n fiddles,fiddle,p7s3 fiddling,fiddle,g fidel,n field,n
    fielder,n fielding,field,g fields,field,p fierce,a fiercely,r fiery,a fifa,n fifteen,m fifth,a
    fifty,m fight,n5v5 fighter,n fighters,fighter,p fighting,fight,g8n2 fights,fight,s figure,n
    figures,figure,p figurine,n figurines,figurine,p file,n filed,file,d files,file,p filing,n6g4
    fill,v filled,fill,d fillets,fillet,s7p3 filling,fill,g9n1 fillings,filling,p fills,fill,s
    film,n7v3 filmed,film,d filming,film,g9n1 films,film,s7p3 filosofie,n filter,n filtered,filter,d
    filtering,n7g3 filthy,a final,a finale,n finally,r finals,final,p financial,a finch,n find,v
    finding,find,g5n5 finds,find,s fine,a finger,n fingerless,a fingernail,n
    fingernails,fingernail,p6s4 fingerpaints,fingerpaint,p fingers,finger,p fingertips,fingertip,p
    finish,n8v2 finished,finish,d9a1 finishes,finish,s finishing,finish,g9a1 finley,n finnish,a
    fins,fin,p fir,n fire,n firearm,n fireball,n firecrackers,firecracker,p fired,fire,d7n3
    firefighter,n firefighters,firefighter,p firefighting,n firehose,n firehouse,n fireman,n
    firemen,fireman,p fireplace,n fireplug,n fires,fire,p6s4 firetruck,n firetrucks,p firewood,n
    firework,n fireworks,firework,p firing,fire,g8n2 first,a fish,n9v1 fish-eye,a fishbowl,n
    fisher,a5n5 fisherman,n9a1 fishermen,fisherman,p fishers,fisher,p7n3 fishes,fish,p7s3 fisheye,a
    fishing,n6g4 fishnet,n fist,n9a1 fists,fist,p fit,a8v2n1 fitness,n fits,fit,s fitted,fit,d
    fitting,a five,m five-piece,a fix,v fixed,fix,d fixes,fix,s9p1 fixing,fix,g fixture,n
    fixtures,fixture,p flag,n flagpole,n flags,flag,p flailing,flail,g flambe,n flamboyant,a
    flamboyantly,r flame,n9a1 flamed,a5d5 flames,flame,p flaming,flame,g8a2 flamingo,n
    flamingos,flamingo,p flan,n flank,n flanked,flank,d flannel,n flap,d5n5 flapping,flap,g
    flaps,flap,s8p2 flare,n flash,n7v3 flashes,flash,s flashing,flash,g flashlight,n flashy,a flat,a
    flatbed,d5n5 flats,flat,p flatscreen,n flattening,flatten,g flautist,n flavored,flavor,d
    flaying,flay,g flea,n flee,n6v4 fleece,n fleeing,flee,g flees,p fleet,n flew,fly,d flexes,flex,s
    flexibility,n flexible,a flexing,flex,g flicking,flick,g flier,n fliers,flier,p flies,fly,s8p2
    flight,n flights,flight,p flinches,flinch,p5s5 flinging,fling,g flings,fling,s flip,n8a1v1
    flip-flop,a flip-flops,flip-flop,p9a1 flipped,flip,d flippers,flipper,p flipping,flip,g9n1
    flips,flip,s6p4 flo,n float,n5v5 floatation,n floaters,floater,p floaties,p floating,float,g
    floats,float,s8p2 floaty,n flock,n flocking,flock,g flood,n flooded,a9d1 flooding,flood,g5n5
    floor,n floored,floor,d7a3 flooring,n7g3 floors,floor,p flopping,flop,g floppy,a flops,flop,p
    flora,p7n3 floral,a floral-print,a5n5 florescent,n8a2 florida,n florist,n flotation,n flour,n
    floury,n flow,n flower,n flowered,flower,d8a2 flowering,flower,g flowers,flower,p flowery,n
    flowing,flow,g flown,fly,d flows,flow,s flue,n fluffy,a fluid,n flung,fling,d fluorescent,n8a2
    flurry,n flush,n5v5 flushing,flush,g flustered,a flute,n flutes,flute,p fly,v8n2 flyaway,n
    flyer,n flyers,flyer,p flying,fly,g fo,i5n5 foal,n foam,n7a3 foamy,a focal,a focus,n9v1
    focused,focus,d6a4 focuses,focus,s focusing,focus,g fog,n foggy,a foil,n fold,v7a3 fold-able,a
    fold-up,n foldable,a folded,fold,d folder,n folders,folder,p folding,fold,g6n4 foldout,n
    folds,fold,s foliage,n folic,n folk,n folks,folk,p follow,v9n1 followed,follow,d
    following,follow,g follows,follow,s fondant,a fondue,n font,n food,n foods,food,p
    foodstuffs,foodstuff,p fool,n fooling,fool,g foosball,n foot,n football,n footballer,n
    footballers,footballer,p footballs,football,p footbridge,n foothills,foothill,p footpath,n
    footprints,footprint,p footrace,n footrest,n footstool,n footwear,n for,i foraging,forage,g5n5
    force,n forces,force,p ford,n fore,a fore-ground,n forearm,n forearms,forearm,p forefront,n
    foreground,n forehand,n forehead,n foreheads,forehead,p foreign,a foreigners,foreigner,p
    forest,n forested,forest,d forestry,n forests,forest,p forever,r forge,n forgets,forget,s
    forging,forge,g fork,n8v2 forked,fork,d forklift,n forks,fork,p form,n7v3 formal,a formally,r
    formally-dressed,a formation,n formations,formation,p formed,form,d former,a forming,form,g
    forms,form,p7s3 formula,n forrest,c6n4 fort,n forth,r fortune,n forty,m forum,n forward,r
    forwards,r fossils,fossil,p foul,a found,find,d foundation,n fountain,n fountains,fountain,p
    four,m four-way,a four-wheel,a four-wheeled,a four-wheeler,n8a2 four-wheelers,four-wheeler,p
    fours,four,p fourteen,m fourth,a fowl,n fox,n foyer,n frame,n framed,frame,d7a3 frames,frame,p
    framework,n framing,frame,g france,n francisco,n frank,n frantically,r freckled,a5d5
    freckles,freckle,p free,a9n1 freedom,n freely,r freestanding,g freestyle,n freeway,n freeword,n
    freezer,n freezers,freezer,p freight,n french,a9n1 frequently,r fresh,a freshly,r friday,n
    fridge,n fried,a5d5 friend,n friendly,a friends,friend,p fries,fry,p9s1 fright,a5n5 frightened,a
    frilly,r fringe,n frisbee,n frisbees,frisbee,p frisbie,n frizzy,a fro,n frog,n frolic,n7v3
    frolicking,frolic,g frolicks,p5s5 frolics,frolic,p from,i fronds,frond,p front,n8a2 frontier,n
    frost-covered,a frosted,a7d3 frosting,frost,g7n3 frosty,a frothy,a6n4 frown,d7n3
    frowning,frown,g frowns,frown,p6s4 frozen,a9d1 fruit,n fruits,fruit,p frustrated,a frustration,n
    fry,n7a3 fryer,n frying,fry,g7n3 ft,n fu,n fuchsia,n full,a fully,r fulton,n fumble,n
    fumbles,fumble,s7p3 fun,n9a1 function,n fund,n fundraiser,n funeral,n funky,a funnel,n funny,a
    fur,n fur-lined,a furiously,r furnace,n furnished,furnish,d7a3 furnishings,furnishing,p
    furniture,n furred,a furry,a9n1 further,r futon,n future,n7a3 futuristic,a fuzzy,a gadget,n
    gadgets,gadget,p gaggle,n gagnant,a gain,v gaining,gain,g gains,gain,s7p3 gal,n gallery,n
    gallon,n gallop,n5v5 galloping,gallop,g gallops,gallop,s galoshes,galosh,p gambling,n7g3 game,n
    gamecube,n games,game,p gaming,n ganders,gander,p gang,n gap,n garage,n garb,n garbage,n
    garbed,garb,d garden,n gardener,n gardening,n6g4 gardens,garden,p gargoyle,n garish,a garland,n
    garlic,n garment,n garments,garment,p garnish,n garnished,garnish,d garter,n gas,n gasoline,n
    gasps,gasp,s gate,n gated,gate,d gates,gate,p gateway,n gather,v gathered,gather,d
    gathering,n6g4 gathers,gather,s gauge,n gauges,gauge,p gave,give,d gavel,n gawking,gawk,g5n5
    gay,a gaza,n gaze,v6n4 gazebo,n gazes,gaze,s9p1 gazing,gaze,g gear,n geared,gear,d
    gearing,gear,g gears,gear,p geese,a7p3 geico,n geisha,n geishas,geisha,p7n3 gelados,n5p5
    gelateria,n gems,gem,p gender,n general,a generations,generation,p generator,n genie,n
    genocide,n gent,n gentle,a gentleman,n gentlemen,gentleman,p gently,r gentrifying,gentrify,g5n5
    geography,n geological,a geometric,a geometrically,r george,n georgetown,n georgia,n german,a
    germany,n gesticulates,p gesture,n9v1 gestures,gesture,p gesturing,gesture,g get,v gets,get,s
    gettin,n getting,get,g getup,n geyser,n ggauged,d ghetto,n6a4 ghost,n ghostbusters,n5p5 gi,p7n3
    giant,a giants,n7p3 gidday,n5v5 gift,n gifts,gift,p gig,n gigantic,a giggle,v
    giggles,giggle,p7s3 giggling,giggle,g gigolo,n gilded,gild,d ginger,n gingerbread,n gingerly,r
    gingham,n ginobili,n giorgio,n giraffe,n giraffes,giraffe,p girder,n girders,girder,p girl,n
    girlfriend,n girlfriends,girlfriend,p girls,girl,p girt,n give,v given,give,d gives,give,s
    giving,give,g glacier,n gladiator,n glam,n glamour,n glance,n5v5 glances,glance,s5p5
    glancing,glance,g glare,n glares,glare,p5s5 glaring,glare,g glass,n glassblower,n
    glassed,glass,d glasses,glass,p glassing,glass,g5n5 glassware,n glassy,n glaze,n5v5
    glazed,glaze,d glee,n gleefully,r glide,v glider,n glides,glide,p gliding,glide,g9n1 glimpse,n
    glistening,n glitter,n glittery,n global,a globe,n gloomy,a glory,n glossy,a glove,n gloved,a
    gloves,glove,p glow,n7a3 glowers,glower,p glowing,a7g3 glows,glow,s6p4 glue,n gluing,glue,g
    gnarly,a7r3 gnawing,gnaw,g gnaws,p gnc,n gnu,n5p5 go,v go-cart,n8a2 go-carts,go-cart,p go-kart,n
    go-karts,go-kart,p goal,n goalie,n9v1 goalkeeper,n goals,goal,p goaltender,n goat,n goatee,n
    goatees,goatee,p goats,goat,p god,n goddess,n gods,god,p goers,goer,p goes,go,s goggle,a5v5
    goggles,p gogh,n going,go,g gold,a7n3 gold-colored,a golden,a9n1 goldfish,a5n5 golf,n golfer,n
    golfers,golfer,p golfing,golf,g8n2 gondola,n gondolas,gondola,p gondoliers,n5p5 gone,go,d
    gonzaga,n good,a9n1 goodbye,n goodies,goody,p goods,good,p goofing,goof,g goofy,a5n5
    googles,google,p googly,a goose,n gorge,n gorgeous,a gorilla,n gorillas,gorilla,p got,get,d
    goth,a gothic,a7n3 gotten,get,d gourmet,n government,n governor,n gown,n gowns,gown,p grab,v9n1
    grabbed,grab,d grabbing,grab,g grabs,grab,s7p3 grace,n graceful,a gracefully,r graces,grace,s
    grade,n graduate,n graduates,graduate,p graduation,n graffited,d graffiti,n graffiti-covered,a
    graffiti-filled,a graffiti-ridden,a graffitied,d9a1 grafitti,d5n5 graham,n grain,n
    grains,grain,p grainy,a grammar,n grand,a7n3 grandchild,n7a3 grandchildren,grandchild,p
    granddaughter,n grandfather,n grandma,n grandmas,n5p5 grandmother,n grandpa,n
    grandparents,grandparent,p grandson,n granite,n granny,n grape,n grapefruit,n grapes,grape,p
    graph,n graphic,a8n2 graphics,n5p5 grapple,v7a3 grappling,grapple,g gras,n grasp,v
    grasping,grasp,g grasps,grasp,s grass,n grass-covered,a grasses,grass,p grassland,n
    grasslands,grassland,p grassy,a9n1 grate,n grater,n grating,n grave,n7a3 gravel,a5n5 graveled,a
    gravelly,r gravely,a5r5 gravestone,n graveyard,n gravity,n gravy,n gray,a gray-blue,a
    gray-colored,a gray-green,a gray-haired,a9n1 grayhound,a graying,gray,g grayish,a graze,v8n2
    grazes,graz,p8s2 grazing,graze,g8n2 grease,n great,a8n2 greek,a green,a green-colored,a
    green-striped,a greenbay,n greenery,n greenhouse,n greenish,a greens,green,p greet,v
    greeted,greet,d greeting,greet,g8n2 greets,p8s2 grenade,n grey,a greyhound,n9a1
    greyhounds,greyhound,p grid,n griddle,n griffin,n grill,n9a1 grille,n grilled,grill,d
    grilling,grill,g9n1 grills,grill,p5s5 grim,a grimace,n grimaces,grimace,p grimacing,n6g4 grin,n
    grind,n6v4 grinder,n grinding,grind,g grinds,grind,s grinning,grin,g7n3 grins,grin,p8s2 grip,n
    gripping,grip,g grips,grip,s8p2 grits,grit,p5s5 gritty,a grizzly,n grocer,n groceries,grocery,p
    grocery,n groin,n groom,n groomed,groom,d grooming,a5g5 grooms,groom,s6p4 groomsman,n
    groomsmen,groomsman,p groove,n gropes,grope,s gross,a grotesque,a grouch,n groucho,n ground,n
    grounded,ground,d grounds,ground,p group,n grouped,group,d grouping,n groups,group,p grout,n5r5
    grove,n growing,grow,g growling,growl,g8a2 growls,growl,p5s5 grown,a7d3 grownup,a5n5
    grownups,grownup,p grows,grow,s growth,n grumpy,a grungy,a gsu,n guard,n guarded,guard,d
    guardian,a5n5 guarding,guard,g guards,guard,p8s2 guest,n guests,guest,p guide,n8v2 guidebook,n
    guided,guide,d guides,guide,s9p1 guiding,guide,g guinness,n guitar,n guitar-like,a
    guitar-playing,a guitarist,n guitarists,guitarist,p guitars,guitar,p gull,n gum,n gump,n gun,n
    guns,gun,p gurney,n gushing,gush,g gut,d5n5 gutter,n gutters,gutter,p7s3 gutting,gut,g guy,n
    guys,guy,p gym,n gymnasium,n gymnast,n9a1 gymnastic,a gymnastics,p gymnasts,gymnast,p gypsy,a6n4
    gyro,n habit,n habitat,n hacksaw,n hacky,a7n3 had,b haggling,haggle,g haight,n hail,v
    hailing,hail,g hair,n hairbrush,n haircut,n9a1 haircuts,haircut,p hairdo,n hairdresser,n
    haired,a hairline,n hairnet,n hairnets,hairnet,p hairs,hair,p hairstyle,n hairstyles,hairstyle,p
    hairy,a haiti,n hale,n5v5 half,n6a2r1t1 half-naked,a half-pipe,n halfway,r hall,n halloween,n
    hallway,n halo,n halter,n halved,halve,d halves,half,p ham,n hamburger,n hamburgers,hamburger,p
    hammer,n hammering,hammer,g9n1 hammers,hammer,p6s4 hamming,ham,g5n5 hammock,n hamper,n
    hams,ham,p5s5 hand,n hand-drawn,a hand-in-hand,a8n2 hand-painted,a handbag,n handbags,handbag,p
    handball,n handbook,n handcrafted,a5d5 handcuffed,a handcuffs,handcuff,p handed,hand,d8a2
    handful,n handgun,n handheld,a9d1 handhold,n handicap,a handicapped,a handing,hand,g9n1
    handkerchief,n handkerchiefs,handkerchief,p handle,n7v3 handlebar,n handlebars,handlebar,p
    handled,handle,d handler,n handlers,handler,p handles,handle,p9s1 handling,handle,g9n1
    handmade,a handrail,n handrails,handrail,p hands,hand,p handsaw,n handset,n handshake,n
    handsome,a handstand,n handstanding,n handstands,handstand,p handwritten,a handyman,n hang,v8n2
    hangar,n hanged,hang,d hanger,n hangers,hanger,p hanging,hang,g hangout,v hangs,hang,s happen,v
    happened,happen,d happening,happen,g happens,happen,s happily,r happiness,n happy,a harbor,n
    hard,a8r2 hard-hat,t7n3 hard-hats,p hardcover,n hardest,hard,c hardly,r hardware,n hardwood,a
    harlem,n harlequin,n harley,n harmonica,n harness,n9a1 harnessed,harness,d9a1
    harnesses,harness,p harp,n harpsichord,n harry,n hart,n hartman,n harvest,n6v4
    harvested,harvest,d harvesting,harvest,g6n4 harvests,harvest,s has,b hat,n hatch,n hatchback,n
    hatchet,n hate,n9v1 hats,hat,p hatted,a haul,v8n2 hauling,haul,g hauls,haul,p have,b having,b
    hawaii,n hawaiian,a hawk,n9v1 hawks,hawk,p hay,n hayride,n hazard,n hazmat,n hazy,a he,o head,n
    head-dressed,a5d5 head-to-head,r headband,n headbands,headband,p headbutt,v
    headbutting,headbutt,g headdress,n6a4 headdresses,headdress,p headed,head,d9a1 header,n
    headfirst,n headgear,n heading,head,g headlamp,n headless,a headlight,n headlights,headlight,p
    headline,n headlong,r headphone,n headphones,headphone,p headpiece,n headquarters,n
    heads,head,p9s1 headscarf,n9a1 headscarfs,n headscarves,p headset,n headsets,headset,p
    headstand,n headwear,n headwrap,n headwraps,p heal,n health,n healthcare,n healthy,a
    heaps,heap,p hear,v7n3 heard,n hearing,hear,g6n4 heart,n heart-shaped,a heartbeat,n hearth,n
    hearts,heart,p heat,n heated,a heating,heat,g heats,heat,s heavily,r heavy,a heavy-duty,a
    heavyset,a9n1 hebrew,a5n5 hedge,n hedges,hedge,p hedley,n heel,n heeled,a5d5 heels,heel,p
    hefty,a height,n heights,height,p heineken,n7d3 held,hold,d helicopter,n helium,n hell,n hello,n
    hells,n5p5 helm,n helment,n helmet,n helmeted,a helmets,helmet,p help,v6n4 helped,help,d
    helper,n helpers,helper,p helping,help,g helps,help,s hendrix,n henna,n henry,n hepburn,n
    her,t9o1 herb,n herbs,herb,p herd,n herded,herd,d herding,herd,g9n1 herds,herd,p5s5 here,r
    heritage,n hero,n heroes,hero,p heron,n hers,o herself,o hes,he,p hi,n7r3 hi-pointe,n hi-viz,n
    hibachi,a hid,a7d3 hidden,hide,d9a1 hide,n7v3 hides,hide,s9p1 hiding,hide,g9n1 high,a7r3
    high-five,a5n5 high-fives,high-five,p6s4 high-fiving,g high-flying,a high-heeled,a
    high-powered,a high-rise,a high-tech,a high-visibility,a highchair,n highchairs,highchair,p
    higher,high,c highland,n highlighted,highlight,d highlights,highlight,p highly,r highway,n
    hijab,n6a4 hijabs,hijab,p hike,n8v2 hiker,n hikers,hiker,p hikes,hike,s6p4 hiking,hike,g7n3
    hilfiger,n hill,n hills,hill,p hillside,n hilltop,n hilly,a8r2 him,o himself,o hind,n hindu,a6n4
    hip,n hippie,n8a2 hippies,hippy,p hips,hip,p hipster,n7a3 hipsters,hipster,p his,t hispanic,a
    hissing,hiss,g historic,a historical,a history,n hit,v8d2n1 hitch,v6n4 hitched,hitch,d
    hitchhiking,n7g3 hitching,hitch,g hits,hit,s hitter,n hitting,hit,g ho,n hobby,n hobo,n hockey,n
    hoe,n hoes,hoe,p hog,n hoist,v6n4 hoisted,hoist,d hoisting,hoist,g hoists,hoist,s hokey,n
    hold,v9n1 holder,n holders,holder,p holding,hold,g holdng,g5n5 holds,hold,s hole,n
    holes,hole,p9s1 holiday,n holidays,holiday,p holing,hole,g hollister,n hollow,a hollywood,n
    holy,a6n4 home,n8r2 homebase,n5v5 homeland,n homeless,a homelessness,n5v5 homemade,a
    homes,home,p hometown,n homework,n honda,n honest,a honey,n honk,n7v3 honor,n honored,honor,d
    honoring,honor,g hood,n hooded,a hoodie,n hoodies,p hooding,hood,g hoods,hood,p hook,n
    hookah,n6a4 hooked,hook,d hooker,n hooking,hook,g hooks,hook,p hoop,n hooping,a7g3 hoops,hoop,p
    hop,n hope,n5v5 hopefully,r hopes,hope,p hoping,hope,g hopper,n hopping,hop,g9n1 hops,hop,s
    hopscotch,n horizon,n horizontal,a horizontally,r horn,n horned,horn,d horns,horn,p horrible,a
    hors,p horse,n horse-drawn,a horse-driven,a horse-rider,a5n5 horseback,n horsemen,horseman,p
    horses,horse,p horseshoe,n horseshoes,horseshoe,p hose,n hosed,hose,d hoses,hose,p9s1
    hosing,hose,g hospital,n host,n hosted,host,d hostess,n hosts,host,p5s5 hot,a hot-air,n hotdog,n
    hotdogs,hotdog,p hotel,n hound,n hour,n hours,hour,p8n2 house,n houseboat,n housed,house,d5n5
    household,n houseplant,n houses,house,p housing,n houston,n hover,v hovering,hover,g hovers,p
    how,r howdah,n howling,howl,g hp,n hsbc,n hub,n huckabee,n huddle,v7n3 huddled,huddle,d
    huddles,huddle,s7p3 huddling,huddle,g hue,n hug,n7v3 huge,a hugged,hug,d hugging,hug,g9n1 hugh,a
    hugs,hug,p6s3n1 hula,a8n1d1p1 hula-hoop,n hula-hooping,a8g2 hula-hoops,hula-hoop,p hulk,n
    human,a7n3 humans,human,p hummer,n hummingbird,a5n5 humongous,a humor,n humorous,a humorously,r
    humping,hump,g humvee,n hunched,hunch,d hundred,m hundreds,hundred,p hung,hang,d hungry,a hunt,n
    hunter,n hunters,hunter,p hunting,hunt,g5n5 huppe,n hurdle,n hurdlers,hurdler,p hurdles,hurdle,p
    hurdling,hurdle,g7n3 hurl,v hurling,hurl,g hurls,hurl,p7s3 hurry,n5v5 hurrying,hurry,g hurt,d6a4
    hurtling,hurtle,g5n5 husband,n husk,n huskies,husky,p husks,husk,p husky,a7n3 hut,n hutchesons,p
    huts,hut,p hyatt,n hybrid,a5n5 hydrant,n6a3r1 hydrants,hydrant,p hydraulic,a i,o i-beam,n
    i-pod,a5n5 ice,n ice-hockey,n ice-skating,g icebox,n iced,a9d1 ices,ice,p7s3 icicle,n
    icing,ice,g8n2 icon,n icy,a9n1 id,n idea,n ideas,idea,p identical,a identically,r identify,v
    identifying,identify,g identity,n idle,n5v5 idling,idle,g idly,r idol,n ids,id,p idyllic,a if,k
    igloo,n ignore,v ignores,ignore,s ignoring,ignore,g iguana,n ii,n ijs,n ikea,n il,n ill,a
    illinois,n illuminate,v illuminated,illuminate,d7a3 illuminating,illuminate,g
    illustrated,illustrate,d7a3 illustrating,illustrate,g illustration,n imac,n image,n imagery,n
    images,image,p imagination,n imitate,v imitates,imitate,s imitating,imitate,g imitation,n
    immediate,a immersed,immerse,d immigration,n impact,n impatiently,r impeach,n impersonator,n
    important,a imposing,impose,g impoverished,a impress,v impressive,a impromptu,a improve,v
    improvement,n improvements,improvement,p improvised,improvise,d in,i in-between,r in-front,n5r5
    in-ground,n in-line,a incense,n inch,n inches,inch,p incident,n incline,n inclined,a
    inclining,incline,g include,v included,include,d includes,include,s including,r income,n
    incoming,a incomplete,a incredible,a6n4 incubator,n indeterminate,a index,n india,n indian,a
    indian-style,n indians,indian,p indicates,indicate,s indicating,indicate,g indict,n7v3
    indigenous,a individual,n8a2 individuals,individual,p indonesian,a indoor,a indoors,p
    industrial,a industries,industry,p industry,n indy,a5n5 infant,n infants,infant,p
    infested,infest,d infield,n infielder,n infineon,n inflatable,a inflatables,s inflate,v
    inflated,a5d5 inflates,inflate,s inflating,inflate,g info,n informal,a informally,r
    information,n informational,a ingredient,n ingredients,ingredient,p inground,n inhabitable,a5n5
    injured,injure,d6a4 injuries,injury,p injuring,injure,g injury,n ink,n inline,n7a3 inn,n inner,a
    innertube,n innertubes,p7s3 inquisitive,a inquisitively,r inscribed,inscribe,d inscription,n
    insect,n insects,insect,p insert,a3n3v3 inserting,insert,g inside,i8r2 inspect,v
    inspected,inspect,d inspecting,inspect,g inspector,n inspectors,inspector,p
    inspects,inspect,s9p1 inspiration,n inspired,inspire,d install,v installation,n
    installed,instal,d installing,instal,g installs,install,s instead,r institute,n
    instructed,instruct,d instructing,instruct,g instruction,n instructions,instruction,p
    instructor,n instructors,instructor,p instructs,instruct,s instrument,n instrumental,a
    instrumentalist,n instrumentalists,instrumentalist,p instruments,instrument,p insurance,n
    intended,intend,d intense,a intensely,r intent,a intently,r inter,a5n5 interact,v8n2
    interacting,interact,g interaction,n interactive,a interacts,interact,s8p2 intercept,v
    interest,n interested,a interesting,a interfere,v interior,n7a3 interiors,n7p3 interlaced,a5d5
    interlocked,interlock,d interlocking,interlock,g international,a8n2 internet,n interpretative,a
    interpretive,a interracial,a interrupt,v interrupted,interrupt,d intersection,n intertube,n
    intertwined,intertwine,d interview,n8v2 interviewed,interview,d interviewing,interview,g
    interviews,interview,s7p3 intimate,a into,i intricate,a intricately,r intrigued,intrigue,d
    intriguing,a introducing,introduce,g invention,n inverted,invert,d8a2 investigate,v
    investigates,investigate,s7p3 investigating,investigate,g invisible,a invites,invite,s
    inviting,invite,g involved,involve,d involves,involve,s involving,involve,g inward,r iowa,n
    ipad,n iphone,n ipod,n ipods,ipod,p iran,n ireland,n irish,a8n2 iron,n ironing,iron,g
    irons,iron,p7s3 irregular,a irritated,a is,b isaf,n islamic,a island,n islands,island,p isle,n
    isles,isle,p isolated,a israel,n israeli,a issue,n issues,issue,p isuzu,n7a3 it,o italian,a
    italy,n itching,itch,g item,n items,item,p its,t itself,o iv,n ivory,n ivy,n jack,n
    jack-o-lantern,n jack-o-lanterns,jack-o-lantern,p jacket,n jacketed,a jackets,jacket,p
    jackhammer,n jackhammers,jackhammer,p jackie,n jacks,jack,p jackson,n jacuzzi,n jagermeister,n
    jagged,a jaguar,n jail,n jal,n jam,n jamaican,a james,n jamming,jam,g5n5 jams,jam,p jane,n
    janitor,n janitorial,a5n5 janitors,janitor,p japan,n japanese,a jar,n jars,jar,p9n1 jasmine,n
    javelin,n jaw,n jaws,jaw,p jaya,n jaywalk,v jazz,n jean,n9a1 jeans,jean,p jeep,n8a2
    jeeps,jeep,p6n4 jelly,n5a5 jenga,n jerry,n jersey,n jerseys,jersey,p jester,n jesters,jester,p
    jesus,n jet,n jet-ski,n jeter,n jetliner,n jets,jet,p9n1 jetty,n jewelery,n jewelry,n jewels,n
    jewish,a jews,jew,p jim,n jimi,n job,n jobs,job,p7n3 jockey,n jockeys,jockey,p7n3 joe,n
    joes,n7p3 joey,n jog,v6n4 jogger,n joggers,jogger,p jogging,jog,g8n2 jogs,jog,s7p3 john,n
    johns,n join,v joined,join,d joining,join,g joins,join,s joint,a5n5 joke,n joker,n jokes,joke,p
    jokey,n joking,joke,g jolly,a joseph,n jostle,v joule,n journal,n journals,journal,p journey,n
    joust,v4a3n3 jousting,joust,g joy,n joyful,a joyfully,r joyous,a joyously,r jubilant,a
    judge,n9v1 judged,judge,d judges,judge,p judging,judge,g judo,n jug,n jugging,jug,g juggle,v
    juggler,n jugglers,juggler,p juggles,juggle,s7p3 juggling,juggle,g9n1 jugs,jug,p juice,n
    juicing,a7n3 jukebox,n july,n jumbo,a8n2 jumbotron,n jump,n7v3 jump-kick,n5v5 jumped,jump,d
    jumper,n jumpers,jumper,p jumping,jump,g jumps,jump,s jumpsuit,n jumpsuits,jumpsuit,p jungle,n
    jungle-gym,n junior,n7a3 junk,n just,r justice,n justin,n k-9,a5n5 kabob,n kabobs,kabob,p
    kabuki,n kahki,n kale,n kangaroo,n karaoke,n karate,a6n4v1 kart,n kathmandu,n kawasaki,n kayak,n
    kayaker,n kayakers,p kayaking,kayak,g kayaks,kayak,p7s3 kazoo,n kebabs,kebab,p keep,v9n1
    keeper,n keeping,keep,g keeps,keep,s keg,n kegs,keg,p kelp,n kennel,n kenya,n kenyan,a
    kept,keep,d kerchief,n ketchup,n8v2 kettle,n key,a7n3 keyboard,n keyboardist,n
    keyboards,keyboard,p keys,key,p khaki,n khaki-colored,a khakis,n9p1 khera,n kick,v6n4
    kick-boxing,a kickball,n kickboxer,n kickboxers,p kickboxing,g8n2 kicked,kick,d kicker,n
    kicking,kick,g9n1 kicks,kick,s8p2 kid,n kiddie,a kids,kid,p kill,v7n3 killed,kill,d killer,n
    killing,kill,g kills,kill,s7p3 kiln,n kilt,n9a1 kilted,a5d5 kiltie,n kilts,kilt,p kimono,n
    kimonos,kimono,p kind,n kinds,kind,p king,n kingdom,n kiosk,n kiosks,kiosk,p kiss,n6v4
    kissed,kiss,d kisses,kiss,s8p2 kissing,kiss,g9n1 kit,n kitchen,n kitchenaid,n kitchens,kitchen,p
    kite,n kiteboarding,g kites,kite,p9s1 kits,kit,p kitten,n7a2r1v1 kittens,kitten,p kitty,n kiwi,n
    klein,n knapsack,n knead,v kneading,knead,g knee,n knee-deep,a7n3 knee-high,a knee-length,a5n5
    kneeing,g kneel,v8n2 kneeling,kneel,g8n2 kneels,kneel,p9s1 kneepads,p knees,knee,p9s1
    knelt,kneel,d knick-knacks,p knicks,p knife,n knifes,knife,p knight,n knights,knight,p
    knit,d8a2v1 knits,knit,s6p4 knitted,a5d5 knitting,knit,g5n5 knives,knife,p knob,n knobs,knob,p
    knock,v knocked,knock,d knocking,knock,g knocks,knock,s knoll,n knot,n knotted,knot,d7a3 know,v
    known,know,d knows,know,s knuckle,n kobe,n komodo,n komorowski,n korea,n korean,a korn,n
    krishna,n5p5 krispy,n kung,n kurt,n kwon,n l-shaped,a la,n lab,n label,n labeled,label,d
    labels,label,p labor,n laboratory,n laborer,n laborers,laborer,p laboring,labor,g labors,labor,p
    labradoodle,n labrador,n labs,lab,p lace,n laced,a5d5 laces,lace,p lacing,lace,g lack,n
    lacrosse,a9n1 lacy,a ladder,n ladders,ladder,p laden,a9n1 ladies,lady,p ladle,n ladles,ladle,p
    ladling,ladle,g lady,n lagging,lag,g7n3 lagoon,n laid,lay,d lake,n lake-side,a lakers,p7n3
    lakes,lake,p lakeside,n7a3 lama,n lamb,n lambs,lamb,p lamp,n lampard,n lamppost,a5r5
    lamps,lamp,p lampshade,n land,n7v3 landed,land,d landfill,n landing,land,g5n5 landmark,n
    lands,land,s6p4 landscape,n landscaped,landscape,d landscaping,n8g2 lane,n lanes,lane,p
    language,n languages,language,p lanky,a lantern,n lanterns,lantern,p lanyard,n
    lanyards,lanyard,p lap,n lapel,n laps,lap,p lapse,n laptop,n laptops,laptop,p large,a
    large-brimmed,a larger,large,c largest,large,c largo,n las,n laser,n lassie,n lasso,v6n4
    lassoing,lasso,g lassos,lasso,p6s4 last,a lasts,last,p late,a7r3 later,r latest,late,c latex,n
    lathe,n lathered,lather,d latin,a8n2 latina,a latino,a7n3 latte,n latter,a5n5 lattice,n
    laugh,v7n3 laughing,laugh,g laughs,laugh,p5s5 laughter,n launch,v8n2 launched,launch,d
    launcher,n launches,launch,s launching,launch,g laundromat,n laundry,a5n5 laura,n lava,n
    lavender,n6a3v1 lavigne,n lavish,a lavishly,r law,n lawn,n lay,lie,d8v2 lay-up,n layed,lay,d
    layer,n layered,a layers,layer,p laying,lay,g lays,lay,s7p3 layup,n lazily,r lazy,a lcd,n le,n
    lead,n7v2a1 leader,n leaders,leader,p leading,lead,g leads,lead,s leaf,n leaf-covered,a
    leafless,a8n2 leafs,n leafy,a8n2 league,n leak,n leaking,leak,g lean,v6a4 leaned,lean,d
    leaning,lean,g leans,lean,s7p3 leap,n6v4 leaped,leap,d leapfrog,n leaping,leap,g leaps,leap,s5p5
    learn,v learning,learn,g learns,learn,s lease,n leash,n leashed,a7d3 leashes,leash,p least,c
    leather,n leathers,leather,p leave,v leaves,leaf,p9s1 leaving,leave,g lebron,n lectern,a5n5
    lecture,n lectures,lecture,s lecturing,lecture,g led,lead,d ledge,n ledges,ledge,p left,a9d1
    left-handed,a leftover,d5n5 leg,n legal,a5n5 legged,a9d1 leggings,legging,p lego,n8a2
    legos,lego,p8n2 legs,leg,p lei,n leis,n leisure,n leisurely,a5r5 lemon,n lemonade,n
    lemons,lemon,p length,n lengths,length,p lens,n lenses,lens,p leopard,n5a3v1 leotard,n
    leotards,leotard,p less,c lesson,n lessons,lesson,p let,v6d4 lets,let,s9p1 letter,n lettering,n
    letters,letter,p letting,let,g lettuce,n8v2 level,n9v1 levels,level,p levers,lever,p levi,n
    levis,n levitating,levitate,g lewis,n lexmark,n lib,n liberty,n librarian,n6a4 library,n
    license,n lick,v licked,lick,d licking,lick,g licks,lick,s9p1 lid,n lidded,d lids,lid,p lie,v9n1
    liebherr,n lies,lie,s9p1 life,n life-size,a3n3v3 lifeboat,n lifeguard,n lifeguards,lifeguard,p
    lifesavers,lifesaver,p lifestyle,n lift,n7v3 lifted,lift,d lifter,n lifting,lift,g
    lifts,lift,s9p1 light,a6n4 light-blue,a light-brown,a light-colored,a light-haired,a
    light-purple,a light-skinned,a light-up,n lighted,light,d8a2 lighter,light,c lighthouse,n
    lighting,n5g5 lightly,r lights,light,p lightsaber,n lightweight,a lightyear,n like,i9v1
    likely,r8a2 likeness,n likes,like,s lilies,lily,p lily,a5r5 limb,n limbs,limb,p lime,n
    lime-green,a limes,lime,p limo,n limousine,n lincoln,n line,n9v1 lined,line,d linen,n
    linens,linen,p liner,n lines,line,p9s1 lingerie,n lining,line,g9n1 link,n linked,link,d
    linking,link,g links,link,p linoleum,n lion,n lioness,n lip,n lips,lip,p lipstick,n liquid,n9a1
    liquids,liquid,p liquor,n list,n listed,list,d listen,v9n1 listened,listen,d
    listeners,listener,p listening,listen,g listens,listen,s9p1 listing,list,g lit,light,d lite,n
    literacy,n literature,n litter,n8v2 littered,litter,d8a2 littering,litter,g little,a
    little-league,a littler,a5n5 live,a6v2r1 lively,a liverpool,n lives,life,p8s2 livestock,n
    living,n9g1 lizard,n lizards,lizard,p ll,a7n3 llama,n llamas,llama,p6n4 load,n8v2
    loaded,load,d9a1 loader,n loading,load,g7n3 loads,load,p5s5 loaf,n loafers,loafer,p loan,n
    loaves,loaf,p lobby,n lobster,n local,a locale,n locals,local,p located,locate,d location,n
    locations,location,p lock,n9v1 locked,lock,d7a3 locker,n lockers,locker,p locking,lock,g
    locks,lock,s7p3 locksmith,n locomotive,a9n1 locomotives,locomotive,p lodge,n lodged,lodge,d
    loft,n log,n loggers,logger,p logo,n logos,logo,p logs,log,p loincloth,n loiter,v
    loitering,loiter,g lollipop,n8a2 lollipops,lollipop,p london,n lone,a lonely,a long,a
    long-distance,a long-haired,a9d1 long-necked,a long-sleeve,a9n1 long-sleeved,a longboard,n
    longer,long,c longhaired,a longhorn,a5n5 longhorns,n longish,a longsleeve,n look,v9n1
    look-alike,n7a3 looked,look,d looking,look,g lookout,n looks,look,s loom,n looming,loom,g
    looms,loom,s8p2 looney,n loop,n loose,a loose-fitting,a5g5 loosely,r loosing,loose,g lord,n
    los,n lose,v loses,lose,s losing,lose,g loss,n lost,lose,d lot,n lots,lot,p lottery,n lotus,n
    loud,a7r3 loudly,r loudspeaker,n louis,n louisiana,n lounge,n7v3 lounges,lounge,p
    lounging,lounge,g louvre,n love,n7v3 loved,love,d lovely,a lovers,lover,p loves,love,s
    loveseat,n loving,love,g lovingly,r low,a9r1 low-cut,a lower,low,c lowered,lower,d
    lowering,lower,g lowers,lower,s7p3 luck,n lucky,n7a3 luggage,n lugging,lug,g lumber,n
    lumberjack,n lump,n lunch,n lunchbox,n luncheon,n lunches,lunch,p lunge,n7v3 lunges,lunge,p8s2
    lunging,lunge,g lungs,lung,p lush,a luxurious,a luxury,n lying,lie,g lynyrd,n lyppens,n5p5
    lyrics,lyric,p ma,n mac,n macaroni,n macbook,n mache,n machete,n9a1 machine,n machinery,n
    machines,machine,p macintosh,n macy,n mad,a madagascar,n made,make,d madison,n madly,r madrid,n
    mae,n magazine,n magazines,magazine,p magenta,n magic,a9n1 magician,n magicians,magician,p
    magnet,n magnetic,a7n3 magnets,magnet,p magnificent,a magnifier,n magnifying,a9g1 magpie,n
    mahjong,n maid,n mail,n mailbag,n mailbox,n mailboxes,mailbox,p mailman,n main,a7n3 mainly,r
    maintain,v maintained,maintain,d maintaining,maintain,g maintains,maintain,s maintenance,n
    majestic,a major,a9n1 majorette,n majority,n make,v maker,n makerbot,n makers,maker,p
    makes,make,s makeshift,a8n2 makeup,n making,make,g malaysian,a male,a6n4 males,male,p mall,n
    mallard,n mallet,n mallets,mallet,p mam,n mama,n mambo,n man,n man-made,a manage,v management,n
    manager,n manchester,n mandita,n mandolin,n mane,n maneuver,n8v2 maneuvered,maneuver,d
    maneuvering,maneuver,g maneuvers,maneuver,s5p5 mango,n manhattan,n manhole,n manicure,n
    manicured,manicure,d manikin,n manikins,manikin,p manila,a5n5 manipulates,manipulate,s
    manipulating,manipulate,g mannequin,n mannequins,mannequin,p manner,n manning,man,g manor,n
    mans,man,p5s5 mansion,n mantis,n mantle,n manual,n6a4 manually,r manure,n5r5 many,m map,n
    maple,n maps,map,p maracas,maraca,p marathon,n9a1 marble,n marbled,a march,n6v4
    marchers,marcher,p marches,march,s5p5 marching,march,g8n2 mardi,n margarita,n mariachi,a
    mariale,n marina,n marinara,n marine,n8a2 marines,marine,p marionette,n marital,a maritime,n
    mark,n8v2 marked,mark,d9a1 marker,n markers,marker,p market,n marketplace,n markets,market,p
    marking,mark,g markings,marking,p marks,mark,p6s4 marlboro,n marlins,n maroon,n marquee,n
    marquis,n marriage,n married,a5d5 marriott,n marry,n5v5 marsh,n9a1 marshal,a marshmallow,n
    marshmallows,marshmallow,p marshmellows,p marshy,a mart,n martial,a martini,a7n3
    martins,martin,p maruga,n marvel,n7v3 marx,n mary,n maryland,n mascara,n9r1 mascot,n mash,n
    mashing,mash,g mask,n masked,mask,d6a4 masks,mask,p mason,n masonry,n masquerade,n mass,n6a4
    massage,n massaging,massage,g masses,mass,p massive,a mast,n master,n masterpiece,n
    masters,master,p mat,n matador,n match,n matched,a5d5 matches,match,p5s5 matching,match,g6n3a1
    mate,n material,n materials,material,p mates,mate,p math,n matrix,n mats,mat,p matt,n
    matter,n5r5 mattress,n mattresses,mattress,p mature,a mauve,n may,b maybe,r mazda,n maze,n mc,n
    mccain,n mcdonald,n mcdonalds,n me,o meadow,n meal,n meals,meal,p mean,a5v5
    meandering,meander,g7n3 meanders,meander,p5s5 meaning,n means,mean,p5s5 meanwhile,r measure,n6v4
    measured,measure,d measurement,n measurements,measurement,p measures,measure,s
    measuring,measure,g meat,n9v1 meatballs,meatball,p meats,meat,p mechanic,n8a2 mechanical,a
    mechanics,mechanic,p mechanism,n mechanized,a med,a5n5 medal,n medals,medal,p media,medium,p
    median,n medical,a medicine,n medieval,a meditate,v meditates,p meditating,meditate,g8n2
    meditation,n medium,a9n1 medium-sized,a meet,n6v4 meeting,n9g1 meets,meet,s mega,n megaphone,n
    mellon,n melon,n melons,melon,p melted,a5d5 melting,melt,g member,n members,member,p memo,n
    memorabilia,p memorial,n7a3 men,man,p menacingly,r mending,mend,g mends,mend,p7s3 menorah,n
    mens,men,p mentally,r menu,n menus,menu,p8n2 mercedes,n merchandise,n merchant,n
    merchants,merchant,p merely,r mermaid,n8a2 merrily,r merry-go-round,n mesh,n
    mesmerized,mesmerize,d mess,n message,n messages,message,p messaging,message,g messenger,n8a2
    messi,n messily,r messing,mess,g messy,a met,meet,d metal,n metallic,a metals,metal,p
    metalwork,n metalworking,g5n5 meter,n meters,meter,p meticulously,r metro,n metropolis,n
    metropolitan,a mets,p mexican,a9n1 mexico,n mgm,n mia,n miami,n mic,n6a4 mice,mouse,p michael,n
    michigan,n mickey,n micky,n7a3 microphone,n microphones,microphone,p microscope,n
    microscopes,microscope,p microwave,n mics,p mid,a mid-action,a3n3r3 mid-evil,a mid-flight,n8a2
    mid-game,n mid-ground,a5n5 mid-jump,n6a2v2 mid-leap,n6a4 mid-pitch,n mid-play,n mid-sentence,n
    mid-sized,a mid-stride,a4n3r3 mid-stroke,a5n5 mid-swing,n6a4 mid-throw,a5n5 mid-turn,n midair,n
    midday,n middle,n8a2 middle-age,a8n2 middle-aged,a middle-eastern,a middles,middle,p midget,n
    midriff,n midriffs,midriff,p midsized,a midst,n midway,n might,b migrant,a mike,n mildly,r
    miles,mile,p militants,militant,p military,a9n1 milk,n milked,milk,d milking,milk,g8n2
    milkshake,n mill,v8n2 miller,n milling,mill,g mills,mill,p milwaukee,n mime,n mimes,mime,p
    mimicking,mimic,g min,d5n5 mind,n minding,mind,g minds,mind,p5s5 mine,n mineral,n miners,miner,p
    mingle,v9n1 mingles,p mingling,mingle,g8n2 minh,n mini,a mini-golf,n7a3 mini-race,a mini-skirt,n
    miniature,a9n1 minimal,a mining,mine,g miniskirt,n miniskirts,miniskirt,p minivan,n
    minivans,minivan,p minneapolis,n minnesota,n minnie,n minor,a mint,n minute,n minutes,minute,p
    miradore,n mirage,n mirror,n mirrored,mirror,d mirrors,mirror,p miscellaneous,a mischievously,r
    mismatched,mismatch,d7a3 miss,n5v5 missed,miss,d misses,miss,s8p2 misshapen,a missing,miss,g9a1
    mission,n missionary,n misspelled,a mist,n misty,a8n2 mit,n mitt,p mitten,n mittens,mitten,p
    mitts,mitt,p mix,n6v4 mixed,a9d1 mixed-race,a mixer,n mixes,mix,s mixing,mix,g9n1 mixture,n
    mlb,n mma,n mn,n mo,n mo-hawk,n mob,n mobile,a8n2 moccasins,moccasin,p mock,a mockingbird,n
    mode,n model,n modeling,model,g5n5 models,model,p moderately,r modern,a modern-looking,a
    modernistic,a modes,mode,p modest,a modified,modify,d mogul,n mohawk,n mold,n molded,mold,d
    molding,mold,g5n5 molten,a mom,n moment,n moments,moment,p momma,a mommy,a5n5 moms,mom,p
    monarch,n monday,n money,n mongolian,a6n4 monitor,n9v1 monitoring,monitor,g
    monitors,monitor,p9s1 monk,n monkey,n monkeys,monkey,p monks,monk,p monochromatic,a monopoly,n
    monorail,n monster,n montage,n month,n monument,n mooch,n mood,n moon,n moonwalk,n moored,moor,d
    mooring,n moose,n mop,n9v1 moped,n6d3a1 mopeds,moped,p mopping,mop,g mops,mop,p6s4 more,c
    morgan,n mormon,n morning,n morse,n mortar,n mosaic,a mosque,n mosquito,a6n4 moss,n
    moss-covered,a mossy,a8n2 most,c mostly,r mote,n motel,n motes,mote,p mother,n mothers,mother,p
    moths,moth,p motif,n motion,n motioning,motion,g8n2 motionless,n motions,motion,p moto,n
    motocross,n motor,n motor-cross,a motor-scooter,n motorbike,n motorbiker,n
    motorbikes,motorbike,p motorboat,n motorcycle,n motorcycles,motorcycle,p motorcyclist,n9a1
    motorcyclists,motorcyclist,p motorcyle,n motorhome,n motorist,n motorists,motorist,p
    motorized,a9d1 mottled,a mound,n9v1 mounds,mound,p mount,v5n5 mountain,n mountaineer,n
    mountaineers,mountaineer,p mountainous,a mountains,mountain,p mountainside,n9a1 mountaintop,n
    mountaintops,p mounted,mount,d mountian,n mounting,mount,g mounts,mount,s mourning,mourn,g
    mouse,n moustache,n mouth,n mouthed,n7a3 mouthful,n mouthguards,p mouthing,mouth,g mouthpiece,n
    mouths,mouth,p movable,a move,n6v4 moved,move,d movement,n movements,movement,p mover,r
    moves,move,p7s3 movie,n movies,movie,p moving,move,g mow,v mow-hawk,a5n5 mowed,mow,d mower,n
    mowing,mow,g mown,mow,d7a3 mows,mow,s mr,n mrs,n much,r7a3 mud,n muddied,a7d3 muddy,a muffin,n
    muffins,muffin,p mug,n mugs,mug,p mulch,n mule,n6a4 mules,mule,p mullet,n mulling,mull,g
    multi,a9n1 multi-color,a multi-colored,a multicolor,n multicolored,d9a1 multicultural,a
    multiple,a multiracial,a multistory,a multitasking,g multitude,n mum,n munches,munch,s
    munching,munch,g mural,n murals,mural,p murder,n murky,a muscle,n muscled,muscle,d
    muscles,muscle,p muscular,a museum,n musher,n7a3 mushing,mush,g mushroom,n mushrooms,mushroom,p
    music,n musical,a musician,n musicians,musician,p muslim,a9n1 muslims,muslim,p must,b mustache,n
    mustached,d6a4 mustaches,mustache,p mustachioed,a mustang,n mustard,n mutual,n6a4 muzzle,n
    muzzled,a8d2 muzzles,muzzle,p my,t mylar,a7n3 myriad,a5n5 mysterious,a mystery,n n't,b
    nadal,a5n5 nail,n nailing,nail,g nails,nail,p naked,a9n1 name,n named,name,d names,name,p nan,n
    nancy,n nanny,n nap,n napkin,n napkins,napkin,p napping,nap,g9n1 naps,nap,p8s2 narrow,a nascar,n
    nasty,a nat,n nathalie,n nation,n national,a7n3 nationalities,nationality,p nationality,n
    nationals,n5p5 nations,nation,p native,a9n1 natives,native,p natural,a nature,n naval,a navel,n
    navigate,v navigates,navigate,s navigating,navigate,g navy,n nba,n nd,n7r3 near,i nearby,r8a2i1
    nearing,near,g nearly,r nears,near,s neat,a neatly,r necessary,a neck,n neck-deep,a
    necked,neck,d necklace,n necklaces,necklace,p neckline,n necks,neck,p necktie,n
    neckties,necktie,p need,v5n5 needed,need,d needing,need,g needle,n needs,need,s8p2
    neglected,neglect,d negotiate,v negotiates,negotiate,s negro,n neighbor,n neighborhood,n
    neighboring,n neighbors,neighbor,p neither,t nelson,n nemo,n neon,n neon-colored,a neon-green,a
    neon-yellow,a nerd,n nerdy,a nerf,n nervous,a nescafe,n nesquik,n nest,n nestled,nestle,d
    net,n9a1 netbook,n netherlands,n nets,net,p netted,a6d4 netting,n8g2 network,n neuroscience,n
    neurulation,n neutral,a nevada,n never,r new,a5n5 newborn,a newest,new,c newly,r newlywed,a
    newlyweds,newlywed,p news,n newsboy,n newscaster,n newscasters,newscaster,p newspaper,n
    newspapers,newspaper,p newsstand,n next,i8a2 nfl,n nibbles,nibble,p7s3 nibbling,nibble,g nice,a
    nicely,r night,n nightclub,n nightfall,n nightly,a nighttime,n6a4 nike,n9a1 nikes,nike,p nine,m
    nineteen,m ninja,a7n3 nintendo,n9a1 nipple,a6n4 nips,nip,p nissan,n no,t nodding,nod,g noise,n
    noisemaker,n non,a7r3 non-english,a non-us,a5n5 nondescript,a noodle,n noodles,noodle,p nook,n
    nor,k nordic,a norfolk,n normal,a normally,r north,n northern,a5n5 nose,n noses,nose,p
    nostrils,nostril,p not,b note,n9v1 notebook,n notebooks,notebook,p notepad,n notes,note,p
    nothing,o notice,v6n4 noticeable,a noticed,notice,d notices,notice,s notre,n nottingham,n
    novel,n novelty,n november,n now,r nowhere,r nozzle,n nude,a nueske,n number,n numbered,a7d3
    numbers,number,p numeral,a numerals,numeral,p numerous,a nun,n8a2 nun-chucks,p nuns,nun,p
    nurse,n nursery,n nurses,nurse,p9s1 nursing,n7g3 nutcracker,n nuts,nut,p nuzzling,nuzzle,g ny,n
    nyc,n nylon,n nypd,n o'clock,n oak,n oakland,n oar,n oars,oar,p oatmeal,n6r4 obama,n obedience,n
    obese,a object,n objects,object,p oblivious,a oblong,a oboe,a5n5 obscene,a obscure,a5v5
    obscured,obscure,d obscures,obscure,s obscuring,obscure,g observation,n observe,v9n1
    observed,observe,d observer,n7v3 observers,observer,p observes,observe,s9p1 observing,observe,g
    obstacle,n obstacles,obstacle,p obstructed,obstruct,d obstructing,obstruct,g obtain,v
    obviously,r occasion,n occupied,occupy,d occupy,v occurred,occur,d occurring,occur,g ocean,n
    oceanic,a oceans,ocean,p7n3 oceanside,n octopus,n od,i7n3 odd,a oddly,r odeon,n of,q off,i6r4
    off-camera,a8n2 off-road,a off-roading,a off-screen,a7n3 off-white,a offense,n offensive,a
    offer,v7n3 offered,offer,d offering,offer,g9n1 offerings,offering,p offers,offer,s office,n
    officer,n officers,officer,p official,a6n4 officials,official,p offstage,n often,r oh,a5n5
    ohio,n oil,n oklahoma,n old,a old-fashioned,a old-looking,a old-time,a old-timey,a older,old,c
    oldest,old,c olive,a7n3 olive-green,a olives,olive,p ollie,n ollies,p olympian,n6a4
    olympians,olympian,p olympic,a9n1 olympics,p om,n5r5 omelet,n on,i on-looking,g on-stage,n
    once,r oncoming,a one,m one-armed,a one-handed,a one-man,a one-on-one,n one-piece,n6a4 one-way,a
    ones,one,p onesie,n ongoing,a onion,n onions,onion,p online,a7r3 onlooker,n onlookers,onlooker,p
    onlooking,g8n2 only,r onstage,n onto,i onward,r onwards,r op,n open,a9v1 open-air,a
    open-mouthed,a open-toed,a opened,open,d opening,open,g7n3 openings,opening,p opens,open,s
    opera,n operate,v operated,operate,d operates,operate,s operating,operate,g8n2 operation,n
    operations,operation,p operator,n operators,operator,p opinion,n opinions,opinion,p opponent,n
    opponents,opponent,p opportunity,n oppose,v opposing,oppose,g opposite,i opposition,n option,n
    or,k oracle,n oral,a orange,a9n1 orange-clad,a orange-red,a oranges,orange,p orangutan,a7n3
    orbs,orb,p orchard,n orchestra,n orchestral,a order,n8v2 ordered,order,d ordering,order,g
    orders,order,p8s2 ordinary,a oregon,n oreo,n oreos,n organ,n organic,a organization,n organize,v
    organized,organize,d8a2 organizes,organize,s organizing,organize,g orhtophonie,n orient,n
    oriental,a origami,n origin,n original,a orioles,oriole,p ornament,n8a2 ornamental,a
    ornaments,ornament,p ornate,a9v1 ornately,r orphans,orphan,p orthodox,a oscar,n ostrich,n
    other,t others,o otherwise,r ottoman,n our,t ouro,n out,r8i2 outboard,a7n3 outcrop,a7n3
    outcropping,n outdated,a outdoor,a outdoors,r outer,a outfield,n outfielder,n outfit,n
    outfits,outfit,p9n1 outfitted,outfit,d outing,n outlet,n outline,n outlined,outline,d
    outlines,n3p3s3 outrun,v outs,out,p7s3 outside,i6r4 outskirts,outskirt,p outstreached,d
    outstretched,d9a1 outta,i outward,r8a2 outwards,p ouvert,n oval,n ovals,oval,p oven,n6a2d1
    over,i9r1 over-sized,a overall,a overalls,overall,p overcast,a overcoat,n overfilled,overfill,d
    overflow,n overflowing,overflow,g8n2 overgrown,a8n2 overhang,n overhanging,overhang,g
    overhead,a5r5n1 overjoyed,a5d5 overloaded,a5d5 overlook,n5v3a1d1 overlooked,overlook,d
    overlooking,overlook,g overlooks,overlook,s9p1 overnight,a overpass,n overseas,r oversee,v
    overseeing,oversee,g oversees,oversee,s overshadowed,overshadow,d overshadows,overshadow,s
    oversized,a overstuffed,a overtake,v overtaken,overtake,d overturned,overturn,d9a1 overview,n
    overweight,a overwhelmed,overwhelm,d owl,n owls,owl,p own,t owned,own,d owner,n owners,owner,p
    ox,n oxen,n oxford,n oxygen,n oz,n ozzy,n pabst,n pace,n paced,pace,d paces,pace,p7s3 pacific,n
    pacifier,n8c2 pack,n9v1 package,n packaged,package,d packages,package,p packaging,package,g7n3
    packed,pack,d8a2 packers,packer,p packet,n packets,packet,p packing,pack,g8n2 packs,pack,p8s2
    pad,n padded,a7d3 padding,n8g2 paddington,n paddle,n7v3 paddled,paddle,d paddlers,paddler,p
    paddles,paddle,p6s4 paddling,paddle,g paddock,n paddy,n pads,pad,p page,n pageant,n pageboy,n
    pages,page,p pagoda,n paid,pay,d pail,n pails,pail,p pain,n pained,pain,d painful,a paint,n8v2
    paint-splattered,a paintball,n paintbrush,n painted,paint,d painter,n painters,painter,p
    painting,paint,g6n4 paintings,painting,p paints,paint,s8p2 pair,n paired,pair,d pairs,pair,p
    paisley,a5n5 pajama,n pajamas,pajama,p7n3 pakistani,a pal,n palace,n pale,a9n1 palestine,n
    palestinian,a palestinians,palestinian,p pall,n pallet,n pallets,pallet,p palm,n palms,palm,p
    palomino,a palying,g pamphlet,n pamphlets,pamphlet,p pan,n pancake,n pancakes,pancake,p8s2
    panda,n pane,n panel,n paneled,panel,d paneling,n panels,panel,p panes,pane,p
    panhandling,panhandle,g7n3 panini,n panned,pan,d panoramic,a pans,pan,p9s1 pant,n panted,pant,d
    panties,panty,p panting,pant,g pantry,n pants,pant,p pantsuit,n pantyhose,n papa,n papasan,a5n5
    papaya,n paper,n paperback,n papered,paper,d papers,paper,p paperwork,n para,n para-glider,n
    para-gliders,p parachute,n parachuter,n7a3 parachutes,parachute,p8s2 parachuting,parachute,g9n1
    parachutist,n parade,n parades,parade,p6s4 parading,parade,g paradise,n paraglider,n
    paragliding,g parallel,a9n1 paralympics,p paramedic,a paramedics,paramedic,p paraphernalia,p
    paraplegic,a parasail,n parasailer,n parasailing,g parasailors,p parasails,s parasol,n
    parasols,parasol,p parasurfer,n parchment,n pared,pare,d parent,n parents,parent,p paris,n
    park,n9v1 park-like,a parka,n parked,park,d parking,n parkinson,n parkinsons,parkinson,p
    parkour,n parks,park,p8s2 parlor,n parmesan,n parrot,n parsley,n part,n partake,v partial,a
    partially,r participant,n7a3 participants,participant,p participate,v participated,participate,d
    participates,participate,s8p2 participating,participate,g particular,a parties,party,p
    partition,n partly,r partner,n partners,partner,p parts,part,p party,n partying,party,g
    pass,v8n2 passage,n passageway,n passanger,n passangers,p passed,pass,d passenger,n
    passengers,passenger,p passer,c7n3 passer-bys,passer-by,p passerby,n passers,passer,p
    passersby,p7a3 passes,pass,s9p1 passing,pass,g passion,n passionate,a passionately,r passport,n
    past,i8n2 pasta,n paste,n7v3 pastel,a pasties,pasty,p pastor,n pastoral,a pastries,pastry,p
    pastry,n pasture,n pastures,pasture,p pat,d5n5 patch,n patched,patch,d patches,patch,p
    patching,patch,g patchwork,n patchy,a path,n paths,path,p pathway,n patient,n9a1 patiently,r
    patients,patient,p patio,n patrick,n patriotic,a patriotism,n patrol,n8v2 patrolling,patrol,g
    patron,n patronizing,patronize,g patrons,patron,p pats,pat,s pattern,n patterned,pattern,d7a3
    patterns,pattern,p patties,patty,p patting,pat,g paul,n pause,v6n4 paused,pause,d
    pauses,pause,s8p2 pausing,pause,g pave,v paved,a9d1 pavement,n pavilion,n pavilions,pavilion,p
    paving,pave,g paw,n pawing,paw,g pawn,n paws,paw,p pay,n7v3 payer,n paying,pay,g payment,n
    payphones,p pc,n pcs,n5p5 pea,n peace,n peace-sign,a peaceful,a peacefully,r peach,n5a5
    peach-colored,a peaches,peach,p peacock,n peak,n peaking,peak,g7n3 peaks,peak,p7s3 peanut,n
    peanuts,peanut,p pear,n pearl,n6a4 pearls,pearl,p pears,pear,p peas,pea,p peasant,n pebble,a
    pebbled,a pebbles,pebble,p pebbly,r pecking,peck,g5n5 peculiar,a pedal,n6v4 pedaled,pedal,d
    pedaling,pedal,g pedals,pedal,p6s4 peddle,n7v3 peddler,n peddles,peddle,s peddling,peddle,g8n2
    pedestal,n6a4 pedestrian,n pedestrians,pedestrian,p pedicure,n pee,n peeing,pee,g peek,v8n2
    peek-a-boo,n peeking,peek,g peeks,peek,s7p3 peel,n peeled,peel,d8a2 peeler,n peeling,peel,g
    peels,peel,p5s5 peep,n peeps,n peer,v5n5 peering,peer,g peers,peer,p6s4 pegs,peg,p pelican,n6a4
    pelicans,pelican,p pelosi,n peloton,n pen,n penalty,n pencil,n pencils,pencil,p pendant,a
    pendants,pendant,p penguin,n penguins,penguin,p penn,n penned,pen,d penny,n pens,pen,p pensive,a
    pensively,r penske,n penzance,n people,p peoples,people,p pep,n pepper,n pepperoni,n
    peppers,pepper,p pepsi,n per,i perch,n perched,perch,d perches,perch,s8p2 perching,perch,g
    percussion,n percussionist,n percussionists,percussionist,p perfect,a perfectly,r perform,v9n1
    performance,n performed,perform,d performer,n performers,performer,p performing,perform,g
    performs,perform,s perfume,n perhaps,r perimeter,n period,n periodical,a5n5 periwinkle,n perla,n
    permanent,a permed,a perpendicular,a perplexed,perplex,d person,n personal,a personnel,p
    persons,person,p perspective,n peruse,v perused,peruse,d peruses,peruse,s perusing,peruse,g
    pestle,n7v3 pet,a5v3n2 petals,petal,p peter,n peterson,n petite,a petition,n petri,a
    pets,pet,s7p3 petting,pet,g9n1 pew,n pews,pew,p pf,i5n5 pharaoh,n pharmacist,n pharmacy,n
    pheasant,a7n3 pheasants,pheasant,p philadelphia,n philosophy,n phoenix,n phone,n phones,phone,p
    photo,n photo-op,n photograph,n9v1 photographed,photograph,d photographer,n
    photographers,photographer,p photographing,photograph,g photographs,photograph,p7s3
    photography,n photos,photo,p phrase,n physical,a physically,r pianist,n piano,n piazza,n pic,n
    pick,v7n3 pick-up,n pickaxe,n picked,pick,d picker,n picket,n picketing,picket,g picking,pick,g
    pickle,n pickles,pickle,p picks,pick,s9p1 pickup,n9a1 picnic,n picnicking,picnic,g
    picnics,picnic,p picture,n pictured,picture,d pictures,picture,p picturesque,a pie,n piece,n
    pieces,piece,p pier,n pierced,pierce,d piercing,pierce,g8n2 piercings,p pies,pie,p pig,n
    pigeon,n pigeons,pigeon,p piggyback,n piglet,n pigs,pig,p pigtails,pigtail,p pike,a3n3r3 pile,n
    piled,pile,d piles,pile,p piling,pile,g pill,n pillar,n pillared,d pillars,pillar,p pillow,n
    pillowcase,n pillowcases,pillowcase,p pillows,pillow,p pilot,n9v1 piloting,pilot,g
    pilots,pilot,p pin,n9v1 pin-striped,a pinata,n9p1 pinches,pinch,s pinching,pinch,g pine,n8a2
    pineapple,n pineapples,pineapple,p ping,n ping-pong,n7a3 pink,a pink-haired,a pinkie,n pinkish,a
    pinned,pin,d pinning,pin,g pins,pin,p9s1 pinstripe,n pinstriped,a pint,n pinwheel,n
    pinwheels,pinwheel,p pioneer,n pipe,n pipeline,n pipes,pipe,p piping,n pirate,n pirates,pirate,p
    pisa,n piste,n pistol,n pit,n pitbull,n7a3 pitch,n9v1 pitched,pitch,d7a3 pitcher,n
    pitchers,pitcher,p pitches,pitch,s8p2 pitchfork,n pitching,pitch,g7n3 pits,pit,p pittsburgh,n
    pizza,n pizzas,pizza,p pizzeria,n placard,n placards,placard,p place,n9v1 placed,place,d
    placemat,n places,place,s6p4 placid,a placing,place,g plaid,a plaided,a plain,a plains,plain,p
    plan,n8v2 plane,n planes,plane,p planet,n planeta,n plank,n planked,a planks,plank,p
    plans,plan,p7s3 plant,n9v1 plantains,plantain,p plantation,n planted,plant,d planter,n
    planters,planter,p planting,plant,g8n2 plants,plant,p plaque,n plaques,plaque,p plaster,n
    plastered,plaster,d plastic,a6n4 plate,n plateau,n plated,plate,d plates,plate,p platform,n
    platforms,platform,p platter,n platters,platter,p play,v8n2 playboy,n played,play,d player,n
    players,player,p playful,a playfully,r playgroud,n playground,n playhouse,n playing,play,g9n1
    playpen,n playroom,n plays,play,s plaza,n pleasant,a pleased,a pledge,n5v5 plenty,n plethora,n
    plot,n plow,n8v1a1 plowed,plow,d plowing,plow,g plows,plow,s ploy,n5v5 plucking,pluck,g
    plugged,plug,d plugging,plug,g plugs,plug,p7s3 plum,n plum-colored,a7d3 plumbing,n plume,n
    plumes,plume,p plums,plum,p plus,k plush,a8n2 plushie,n ply,n5v5 plying,ply,g plywood,n pm,n
    pocket,n pockets,pocket,p pod,n podium,n podiums,podium,p poem,n poems,poem,p pogo,a7n3
    point,n7v3 pointed,point,d8a2 pointer,n pointing,point,g8n2 points,point,p5s5 pointy,a
    poised,poise,d poke,d5v5 pokemon,n poker,n pokes,poke,s poking,poke,g polar,a polaris,n
    polaroid,a7n3 pole,n pole-like,a pole-vaulting,g poles,pole,p police,n8p2 policeman,n
    policemen,policeman,p policewoman,n policing,police,g policy,n poling,pole,g polish,n9a1
    polished,polish,d polishes,polish,s polishing,polish,g political,a politician,n politics,n
    polka,n polka-dot,a5n5 polka-dotted,a poll,n polluted,a pollution,n polo,n polos,polo,p pom,n
    pomeranian,n7a3 pommel,n pompadour,n7a3 pompom,n pompoms,p poncho,n ponchos,n pond,n
    pondering,ponder,g ponders,p7s3 pong,n ponies,pony,p pontoon,n pony,n9a1 pony-tailed,a
    ponytail,n ponytails,ponytail,p poodle,n poodles,poodle,p poofy,n pooh,n pool,n pools,pool,p
    poolside,n poor,a poorly,r poorly-lit,a pop,n7v3 popcorn,n9d1 pope,n popped,pop,d popping,pop,g
    pops,pop,s8p2 popsicle,n popsicles,n5p5 popular,a populate,v populated,a5d5 population,n popup,n
    porcelain,n porch,n pork,n port,n port-a-potties,p port-a-potty,n port-o-potties,p porta,n
    portable,a portfolio,n portion,n portions,portion,p portland,n portly,a6r4 porto,n portrait,n
    portraits,portrait,p portuguese,a pose,v7n3 posed,pose,d poses,pose,s8p2 posh,a posing,pose,g9n1
    position,n positioned,position,d positioning,position,g7n3 positions,position,p posses,posse,p
    possess,v possession,n possessions,possession,p possible,a possibly,r post,n9v1 post-it,n
    postal,a8n2 postcards,postcard,p posted,post,d poster,n posters,poster,p posting,post,g
    posts,post,p posture,n pot,n potato,n potatoes,potato,p potential,a potentially,r pothole,n
    pots,pot,p potted,a potter,n potters,potter,p pottery,n potties,potty,p potting,pot,g potty,n
    pouch,n poultry,n pounces,pounce,p pouncing,pounce,g pound,n pounding,pound,g pour,v
    poured,pour,d pouring,pour,g pours,pour,s pout,n7v3 pouting,n pouts,pout,p poverty,n powder,n
    powdered,a7d3 powders,powder,p powdery,n power,n powerade,n powered,power,d7a3 powerful,a
    powerpoint,n practice,n6v4 practices,practice,p5s5 practicing,practice,g practitioner,n
    practitioners,practitioner,p prairie,n praising,praise,g pram,n prances,prance,p
    prancing,prance,g pray,v prayer,n prayers,prayer,p praying,pray,g prays,pray,s7p3 pre-made,a
    pre-teen,a precariously,r precious,a precision,n prediction,n predictions,prediction,p
    predominantly,r preforming,preform,g pregnant,a prehistoric,n premier,n preparation,n prepare,v
    prepared,prepare,d8a2 prepares,prepare,s preparing,prepare,g prepping,g preps,prep,p
    preschool,a6n4 prescription,n prescriptions,prescription,p presence,n present,n7a2v1
    presentation,n presentations,presentation,p presented,present,d presenter,n presenting,present,g
    presents,present,p8s2 preserve,n preserver,n preservers,preserver,p preserves,preserve,p5s5
    president,n presidential,a press,n8v2 pressed,press,d presses,press,s8p2 pressing,press,g
    pressure,n presumably,r preteen,n6a4 preteens,preteen,p pretend,v4a3n3 pretending,pretend,g
    pretends,pretend,s pretty,r6a4 pretzel,a pretzels,pretzel,p prevent,v prevention,n previously,r
    prey,n price,n prices,price,p pricing,price,g5n5 pride,n priest,n priests,priest,p primarily,r
    primary,n7a3 primitive,a prince,n princess,n8a2 print,n printed,print,d printer,n
    printing,print,g prints,print,p prior,r prison,n prisoner,n pristine,a private,a prize,n
    prizes,prize,p pro,a9n1 pro-saw,n probably,r problem,n problems,problem,p procedure,n
    procedures,procedure,p proceed,v7n3 proceeding,proceed,g proceeds,proceed,s process,n
    processes,process,p processing,process,g5n5 procession,n processor,n proclaim,v
    proclaiming,proclaim,g produce,n9v1 produces,produce,s producing,produce,g product,n
    production,n products,product,p profession,n professional,a professionally,r
    professionals,professional,p professor,n proffering,proffer,g profile,n9a1 program,n
    programmes,n7p3 programs,program,p progress,n prohibiting,prohibit,g project,n
    projected,project,d projectile,n projecting,project,g projection,n projector,n
    projects,project,p prom,n promenade,n prominent,a prominently,r promote,v promoting,promote,g
    promotional,a prone,a proof,a5n5 prop,n8a2 propaganda,n propane,n propel,v propelled,propel,d
    propeller,n9a1 propellers,propeller,p propelling,propel,g propels,propel,s proper,a properly,r
    property,n propped,prop,d propping,prop,g props,prop,p5s5 prosthetic,a prostrate,n7a3 protect,v
    protected,protect,d protecting,protect,g protection,n protective,a protector,n
    protectors,protector,p protects,protect,s protest,n8v2 protester,n protesters,protester,p
    protesting,protest,g protests,protest,p7s3 protrude,n5v5 protrudes,protrude,s
    protruding,protrude,g proud,a proudly,r prove,v provide,v provider,n provides,provide,s
    providing,provide,g provocative,a prow,n prowess,n proximity,n prunes,prune,s7p3 pruning,prune,g
    pry,n5v5 prying,pry,g psychedelic,a psychic,a7n3 pub,n public,a9n1 publication,n publicly,r
    puck,n puckering,pucker,g puckers,pucker,s pucks,puck,p pudding,n puddle,n puddled,puddle,d
    puddles,puddle,p pudgy,n puerto,a puff,n puffs,puff,s7p3 puffy,a pug,n pugs,pug,p pull,v9n1
    pull-down,a pulled,pull,d puller,n pulley,n7a3 pulleys,pulley,p pulling,pull,g pullover,n
    pulls,pull,s pulp,n pulpit,n puma,n8a2 pump,n8v2 pumping,pump,g8n2 pumpkin,n pumpkins,pumpkin,p
    pumps,pump,s5p5 punch,n6v4 punched,punch,d punches,punch,s6p4 punching,punch,g7n3
    punished,punish,d punk,n punt,v punter,n punting,punt,g punts,punt,p7s3 puppet,n puppeteer,n
    puppets,puppet,p puppies,puppy,p puppy,n9a1 pups,pup,p purchase,n6v4 purchased,purchase,d
    purchases,purchase,p7s3 purchasing,purchase,g9n1 pure,a purple,a purplish,a purposes,purpose,p
    purse,n pursed,a5d5 purses,purse,p9s1 pursing,purse,g pursue,v pursued,pursue,d pursues,pursue,s
    pursuing,pursue,g pursuit,n push,v6n4a1 push-brooms,p push-up,n push-ups,p pushcart,n
    pushed,push,d pushers,pusher,p pushes,push,s pushing,push,g put,v5d5 puts,put,s putt,n7v3
    putting,put,g putts,putt,p5s5 puzzle,n puzzled,a pvc,n pylon,n pylons,pylon,p pyramid,n
    pyramid-shaped,a pyramids,pyramid,p pyrex,n pyrotechnics,pyrotechnic,p q-tip,n qantas,n
    quad,p9n1 quaint,n qualified,n quality,n quantities,quantity,p quantity,n quarter,n
    quarterback,n quarterbacks,quarterback,p quarters,quarter,p quartet,n queen,n queens,n5p5
    question,n7v3 questioned,question,d questioning,question,g7n3 questions,question,p queue,n
    quiche,n quick,a quickly,r quiet,a quietly,r quilt,n quilted,quilt,d8a2 quinn,n quintet,n
    quirky,a quite,r quitting,quit,g5n5 quiznos,n rabbi,n rabbit,n rabbits,rabbit,p rabobank,n
    race,n9v1 raced,race,d racehorse,n racer,n racers,racer,p races,race,p8s2 racetrack,n raceway,n
    racial,a racing,race,g8n2 rack,n9v1 racket,n rackets,racket,p racking,rack,g racks,rack,p
    racquet,n racquetball,n racquets,racquet,p rad,n radeo,n radial,a radiating,radiate,g radio,n
    radishes,radish,p raft,n raft-type,a rafter,n rafters,rafter,p rafting,raft,g9a1 rafts,raft,p
    rag,n rage,n5v5 ragged,a raging,rage,g rags,rag,p raiders,raider,p raiding,raid,g raids,raid,p
    rail,n railed,rail,d railing,n9g1 railings,railing,p railroad,n rails,rail,p railway,n rain,n
    rainbow,n9v1 rainbow-colored,a rainbows,rainbow,p5s5 raincoat,n9a1 raincoats,raincoat,p
    rained,rain,d rainforest,n raining,rain,g8n2 rains,rain,s8p2 rainstorm,n rainwater,n rainy,a
    raise,v9n1 raised,raise,d raises,raise,s raising,raise,g rake,n9v1 rakes,rake,s8p2 raking,rake,g
    rallies,rally,s rally,n ram,n ramp,n ramps,ramp,p9s1 rams,ram,p ramshackle,a ran,run,d ranch,n
    rancher,n random,a randomly,r range,n ranger,n rangers,ranger,p ranks,rank,p rapid,a rapidly,r
    rapids,rapid,p rappel,v rappelling,rappel,g rappels,rappel,s rapper,n rash,n6a4 rastafarian,a5n5
    rat,n rate,n rates,rate,p5s5 rather,r rattan,a rattle,n ravine,n raw,a ray,n rays,ray,p razor,n
    razors,razor,p re,i8v2 reach,v9n1 reached,reach,d reaches,reach,s9p1 reaching,reach,g react,v
    reacting,react,g reaction,n reacts,p read,d6v4 readies,ready,s6p4 reading,read,g9n1
    readings,reading,p reads,read,s ready,a readying,ready,g real,a9n1 realizes,realize,s really,r
    realty,n reaper,n rear,a7n3 reared,rear,d rearing,rear,g rears,rear,p5s5 reason,n
    reasons,reason,p rebound,n rebuilding,rebuild,g rebuilt,rebuild,d recedes,recede,s
    receding,recede,g receipt,n receive,v received,receive,d receiver,n receives,receive,s
    receiving,receive,g recent,a recently,r reception,n recieving,g recipe,n recital,n recline,v
    reclined,recline,d recliner,n reclines,p reclining,recline,g9n1 recognizable,a
    recoils,recoil,s7p3 record,n6v4 recorded,record,d recorder,n recording,record,g6n4
    records,record,s8p2 recovery,n recreate,v recreates,recreate,s recreating,recreate,g
    recreation,n recreational,a rectangle,n rectangular,a recumbent,a recycling,n red,a
    red-and-white,a red-brick,a red-brown,a red-clad,a red-colored,a red-hair,a6n4 red-haired,a
    red-orange,n red-sleeved,a red-uniformed,a red-vested,a redbull,n reddish,a reddish-orange,a
    redhead,a6n4 redheaded,a8d2 reds,red,p redskins,redskin,p reduce,v7a3 redwood,n reed,n
    reeds,reed,p reef,n reel,v6n4 reeling,reel,g reenact,v reenactment,n ref,n referee,n
    referees,referee,p referencing,reference,g refilled,refill,d refilling,refill,g refinery,n
    reflect,v reflected,reflect,d reflecting,reflect,g reflection,n reflections,reflection,p
    reflective,a reflector,n reflectors,reflector,p reflects,reflect,s reform,n refreshing,a6g4
    refreshment,a refreshments,refreshment,p refridgerator,n refrigerated,a refrigerator,n
    refrigerators,refrigerator,p refs,ref,p refuge,n refugees,refugee,p refuse,n regal,a regalia,n
    regarding,regard,g regards,regard,s regency,n region,n regional,n7a3 register,n
    registered,register,d registers,register,p registration,n regrets,regret,p regular,a rehearsal,n
    rehearse,v rehearses,rehearse,s7p3 rehearsing,rehearse,g reigns,reign,p reindeer,n reins,rein,p
    rejoicing,rejoice,g related,relate,d8a2 relationship,n relative,n relatively,r relax,v
    relaxation,n relaxed,a8d2 relaxes,relax,s relaxing,relax,g9n1 relay,n release,v
    released,release,d releases,release,s releasing,release,g relief,n religion,n religious,a
    relish,n reluctant,a remain,v remaining,remain,g remains,remain,s6p4 remember,v remodeled,a
    remodeling,remodel,g remote,a6n3r1 remotes,remote,p removal,n remove,v removed,remove,d
    removes,remove,s removing,remove,g renaissance,n rendition,n renovating,renovate,g renovation,n
    renovations,renovation,p rent,n rental,n8a2 repainting,repaint,g repair,v5n5 repaired,repair,d
    repairing,repair,g repairman,n repairs,repair,p9s1 repel,v repelling,repel,g repels,repel,s
    repent,n replaced,replace,d replaces,replace,s replacing,replace,g replica,n
    replicating,replicate,g report,n reporter,n reporters,reporter,p reporting,report,g represent,v
    representative,n representatives,representative,p representing,represent,g reptile,n republic,n
    request,n requesting,request,g required,require,d requires,require,s res,re,p7n3 resaurant,n
    rescue,n9v1 rescued,rescue,d rescuer,n rescuers,rescuer,p rescuing,rescue,g research,n8v2
    researcher,n researchers,researcher,p resemble,v resembles,resemble,s resembling,resemble,g
    reservoir,n5v5 residence,n residential,a residents,resident,p resort,n respect,n respective,a
    respectively,r respirator,n respond,v responders,responder,p responding,respond,g response,n
    rest,n6v4 restaraunt,n restaurant,n restaurants,restaurant,p rested,rest,d resting,rest,g
    restored,restore,d restrain,v restrained,restrain,d restraining,restrain,g restricted,a5d5
    restroom,n rests,rest,s9p1 result,n results,result,p resurfacing,resurface,g retail,a retailer,n
    retaining,retain,g retention,n retirement,n retreiver,n retrieve,v retrieved,retrieve,d
    retriever,n8a1r1 retrievers,retriever,p retrieves,retrieve,s retrieving,retrieve,g retro,n
    return,v7n3 returned,return,d returning,return,g returns,return,s reunion,n reveal,v
    revealing,reveal,g7a3 reveals,reveal,s revelers,reveler,p review,v reviewing,review,g
    reviews,review,s7p3 revolution,n revolutionary,n7a3 revolving,revolve,g rhombus,n
    rhombuses,rhombus,p rhythmic,a ribbon,n ribbons,ribbon,p ribs,rib,p rican,a rice,n rich,a rick,n
    rickety,n rickshaw,n9a1 rickshaws,rickshaw,p rid,d ridden,ride,d ridding,rid,g ride,n5v5 rider,n
    riders,rider,p rides,ride,s9p1 ridge,n ridiculous,a riding,ride,g9n1 rifle,n rifles,rifle,p
    rig,n rigged,rig,d rigging,n right,a right-hand,a rights,right,p rim,n rimmed,rim,d6a4
    rims,rim,p ring,n ringed,ring,d ringing,ring,g rings,ring,p rink,n rinsing,rinse,g riot,n
    rioting,riot,g rip,v ripe,a ripped,rip,d ripping,rip,g rippled,ripple,d ripples,ripple,p
    rippling,ripple,g rips,rip,p rise,n8v2 risers,riser,p rises,rise,s7p3 rising,rise,g risk,n
    rite,a5n5 ritual,a9n1 ritz,n rival,a rivals,rival,p river,n riverbank,n riverbed,n riverfront,n
    rivers,river,p riverside,n riverview,n road,n roads,road,p roadside,n roadway,n roadwork,n8v2
    roam,v roaming,roam,g roams,roam,s roaring,roar,g roast,n roasted,a roasting,roast,g7n3
    roasts,roast,s robbins,n robe,n robed,robe,d6a4 robes,robe,p robin,n robot,n robotic,a rock,n
    rock-climbers,p rock-climbing,g rocker,n rockers,rocker,p rocket,n rockettes,p rocking,rock,g9a1
    rocks,rock,p rockstar,n rocky,a rod,n rode,n6d4 rodent,n rodeo,n rodgers,n rods,rod,p role,n
    roles,role,p roll,n6v4 rolled,roll,d rolled-up,n roller,n roller-blades,n5s5 roller-blading,g7a3
    roller-hockey,a roller-skating,g7a3 rollerblade,v6n4 rollerblader,n rollerbladers,rollerblader,p
    rollerblades,rollerblade,p8n2 rollerblading,rollerblade,g9n1 rollerskate,v8a2 rollerskater,n
    rollerskaters,p rollerskates,p9s1 rollerskating,g rolling,roll,g8a2 rolls,roll,s6p4 roma,n
    roman,a romanian,a romantic,a romp,v6n4 romping,romp,g ron,n rona,n roof,n roofed,a5d5 roofer,n
    roofing,n roofs,roof,p rooftop,n rooftops,rooftop,p rook,n5v5 room,n roomful,a
    roommates,roommate,p rooms,room,p roosevelt,n rooster,n roosters,rooster,p root,n8v2
    roots,root,p rope,n9v1 roped,rope,d roped-off,a ropes,rope,p9s1 roping,rope,g8n2 roppolo,n
    rosary,n rose,rise,d5n3a2 roses,rose,p rosy,a rotary,a7n3 rotating,rotate,g rotisserie,n7a3
    rotten,a rottweiler,n rotweiler,n rough,a rough-housing,rough-house,g roughhousing,roughhouse,g
    roughly,r roulette,n rouleur,n round,a6n3v1 roundabout,n rounded,a roundhouse,n rounding,round,g
    rounds,round,s8p2 route,n routine,n routines,routine,p rover,n row,n9v1 rowboat,n rowdy,a
    rowed,row,d rower,n rowers,rower,p rowing,row,g9n1 rows,row,p8s2 royal,a8n2 rubber,n
    rubbing,rub,g rubbish,n rubble,n rubs,rub,s9p1 ruby,n rucksack,n ruffle,n ruffled,ruffle,d
    ruffles,ruffle,p rug,n rugby,n9a1 rugged,a rugs,rug,p ruined,a5d5 ruins,ruin,p9s1 ruler,n
    rules,rule,p rummage,n rummages,rummage,s rummaging,rummage,g rumpled,a run,v7d2n2 run-down,a
    rundown,a8n2 rung,n rungs,rung,p runner,n runners,runner,p running,run,g runs,run,s9p1 runway,n
    rural,a rush,v5n5 rushes,rush,s rushing,rush,g russell,n russia,n russian,a rust,n
    rust-colored,a rusted,a6d4 rustic,a9n1 rusting,a rusty,a rv,n rvs,n5p5 saber,n sac,n sack,n
    sacked,sack,d sacks,sack,p sad,a saddle,n saddled,saddle,d sadly,r safari,a safe,a safely,r
    safety,n saffron,n said,say,d sail,n9v1 sailboard,a5n5 sailboat,n sailboats,sailboat,p
    sailing,sail,g7n3 sailor,n sailors,sailor,p sails,sail,p saint,n salad,n9a1 salads,salad,p
    sale,n sales,sale,p salesman,n sallie,n salmon,n salmon-colored,a salon,n salt,n salute,n
    salutes,salute,p5s5 saluting,salute,g8n2 salvar,n salvation,n sam,n same,t sample,n8v2
    samples,sample,p sampling,sample,g samsung,n samurai,n san,n sanctuary,n sand,n sandal,n
    sandals,sandal,p sandbox,n sanded,sand,d sanding,sand,g8a2 sandpit,n sands,sand,p sandstone,n
    sandwich,n sandwiches,sandwich,p sandy,a sanitation,n sanitizer,n santa,n santas,santa,p
    sapling,n sara,n saree,n sari,n saris,n sarong,n sash,n sashes,sash,p sat,sit,d satchel,n9a1
    satellite,n satin,n satisfied,a satisfy,v saturated,saturate,d saturday,n sauce,n9v1 saucer,n
    saucers,saucer,p sauces,sauce,p sauna,n sausage,n sausages,sausage,p savannah,a5n5 save,v6n4
    saver,n saving,save,g savior,n saw,n7d2v1 sawed,saw,d sawhorse,n sawing,saw,g saws,saw,p sax,n
    saxaphone,n saxophone,n saxophones,saxophone,p saxophonist,n saxophonists,saxophonist,p say,v
    saying,say,g says,say,s sbarro,n scaffold,n scaffolding,scaffold,g7n3 scaffolds,scaffold,p
    scale,n7v3 scales,scale,s9p1 scaling,scale,g scan,v7n3 scanning,scan,g scantily,r
    scantily-clad,a scape,n scare,v scared,a9d1 scares,scare,s7p3 scarf,n scarfs,scarf,p scarlet,a
    scarves,scarf,p scary,a scattered,scatter,d scene,n scenery,n scenes,scene,p scenic,a scent,n
    schedule,n schipper,n school,n school-aged,a schoolgirl,n schoolgirls,schoolgirl,p schoolhouse,n
    schools,school,p schoolwork,n science,n scientific,a scientist,n9v1 scientists,scientist,p
    scissor,n scissors,p scolded,scold,d scooby,n scoop,n6v4 scooping,scoop,g scoops,scoop,s8p2
    scooter,n scooters,scooter,p scope,n score,v8n2 scoreboard,n scored,score,d scores,score,s6p4
    scoring,score,g7n3 scottish,a9n1 scout,n scouts,scout,p8s2 scowling,scowl,g7n3 scowls,scowl,s
    scrabble,a scraggly,r scramble,v scrambles,scramble,p scrambling,scramble,g scrap,n scrape,v
    scraper,n scraping,scrape,g scrapping,scrap,g scraps,scrap,p scratch,v scratched,scratch,d
    scratches,scratch,s9p1 scratching,scratch,g scream,v screaming,scream,g9n1 screams,scream,s
    screen,n screened,screen,d5n5 screened-in,a screens,screen,p screensaver,n screwdriver,n
    screwdrivers,screwdriver,p screwing,screw,g scribbled,scribble,d scribbles,scribble,p5s5
    scribbling,scribble,g scribe,v scrimmage,n script,n scroll,n scrolling,scroll,g5n5 scrub,n5v5
    scrubbers,scrubber,p scrubbing,scrub,g scrubby,n scrubland,n scrubs,scrub,p scruffy,a scrum,n
    scuba,n9a1 scuffle,n sculpt,n6v4 sculpted,sculpt,d sculpting,sculpt,g9n1 sculptor,n
    sculpts,sculpt,s sculpture,n sculptures,sculpture,p scythe,n sea,n seafood,n seagull,n
    seagulls,seagull,p seahawks,n seahorse,n seahorses,seahorse,p seal,n sealed,seal,d seamstress,n
    search,v6n4 searches,search,s8p2 searching,search,g seas,sea,p seascape,n seashell,n7a3
    seashells,seashell,p seashore,n seaside,a5n5 season,n seasoned,a7d3 seasoning,season,g
    seasonings,seasoning,p seasons,season,p seat,n seated,seat,d9a1 seating,n8g2 seats,seat,p
    seattle,n seawall,n seaweed,n secluded,a second,a seconds,second,p secret,n secrets,secret,p
    section,n sections,section,p secure,v6a4 secured,secure,d8a2 securely,r secures,secure,s
    securing,secure,g security,n sedan,n seductive,a seductively,r see,v see-through,a seed,n
    seeds,seed,p seeing,see,g9n1 seek,v seeker,n seeking,seek,g seeks,seek,s seem,v seemed,seem,d
    seeming,seem,g seemingly,r seems,seem,s seen,see,d sees,see,s seesaw,n seesaws,seesaw,p segway,n
    segways,n seine,n select,v selecting,select,g selection,n selections,selection,p
    selects,select,s self,n self-checkout,a5n5 self-defense,a5n5 self-portrait,a5n5 self-service,a
    selfie,n9p1 sell,v seller,n sellers,seller,p selling,sell,g9n1 sells,sell,s selves,self,p
    semi,a8n2 semi-circle,n semi-cloudy,a semi-crowded,a semi-formal,a semi-truck,n semicircle,n
    seminar,n send,v sending,send,g sends,send,s senior,a9n1 seniors,senior,p senor,a5n5 sent,send,d
    separate,a separated,separate,d separately,r separates,separate,s separating,separate,g
    seperate,a seperated,d sepia,n sequence,n sequin,n7a3 sequined,d6a4 sequins,sequin,p serape,n
    serene,a sergeant,n series,n serious,a seriously,r sermon,n serve,v8n2 served,serve,d server,n
    servers,server,p serves,serve,s service,n9v1 serviced,service,d servicemen,n6p4
    services,service,p serving,serve,g sesame,n session,n set,n6d4 set-up,n sets,set,s8p2 setter,n
    setting,n6g4 settings,setting,p setup,n seven,m seventeen,m seventy,a sever,n several,m sew,v
    sewer,n sewing,n7g3 sewn,sew,d sews,sew,s6p4 sex,n sexual,a sexy,a shabby,a shack,n
    shacking,shack,g shade,n shaded,shade,d8a2 shades,shade,p6s4 shading,shade,g shadow,n9v1
    shadowed,shadow,d8a2 shadows,shadow,p shadowy,a shady,a shaft,n shaggy,a shaggy-haired,a
    shake,v8n2 shaker,n shakes,shake,s9p1 shakespeare,n shaking,shake,g shall,b shallow,a
    shallows,shallow,p shampoo,n shamrocks,shamrock,p shanty,a5n5 shape,n shaped,shape,d9a1
    shapes,shape,p shaping,shape,g share,v9n1 shared,share,d shares,share,p5s5 sharing,share,g
    shark,n sharks,shark,p sharp,a9n1 sharpening,sharpen,g sharpie,n sharping,g sharply,r shave,v8n2
    shaved,shave,d7a3 shaver,n shaves,shave,s shaving,shave,g8n2 shavings,shaving,p shawl,n
    shawls,shawl,p she,o shear,n shearing,shear,g shears,shear,p5s5 shed,n sheep,n6p4 sheepdog,n
    sheer,a sheering,sheer,g sheet,n sheets,sheet,p shelf,n shell,n shells,shell,p shelter,n9v1
    sheltered,a7d3 sheltie,n6a4 shelves,shelf,p shelving,shelve,g shepard,n sheperd,n shepherd,n8a2
    shepherds,shepherd,p sheriff,n shetland,n shield,n7v3 shielded,shield,d shielding,shield,g9n1
    shields,shield,p6s4 shift,n shin,n shine,v6n4 shined,shine,d shiner,n shines,shine,s9v1 shiney,n
    shingle,n shingles,shingle,p9s1 shining,shine,g shinning,shin,g shinny,a5v5 shiny,a ship,n
    shipping,n8g2 ships,ship,p shipyard,n shirt,n shirted,shirt,d shirtless,n shirts,shirt,p shish,a
    shit,n shite,a shock,n shocked,a5d5 shoddy,a shoe,n shoegasm,n shoeing,shoe,g
    shoelaces,shoelace,p shoeless,n4a3v2 shoes,shoe,p shoeshine,n shooing,shoo,g5n5 shoot,v7n3
    shooter,n shooting,shoot,g8n2 shoots,shoot,s8p2 shop,n9v1 shopkeeper,n shopper,n
    shoppers,shopper,p shopping,n7g3 shops,shop,p shore,n shorebreak,n shoreline,n shores,shore,p
    shorn,a5d5 short,a short-haired,a short-sleeve,a5n5 short-sleeved,a shorter,short,c shortly,r
    shorts,short,p shot,n9d1 shotgun,n shots,shot,p should,b shoulder,n shoulder-length,a5n5
    shoulders,shoulder,p shout,n5v5 shouting,shout,g shouts,shout,s shove,v shovel,n9a1
    shoveled,shovel,d shoveling,shovel,g9n1 shovels,shovel,p7s3 shoves,shove,s shoving,shove,g
    show,n8v2 showcase,n showcases,s showcasing,g shower,n showered,shower,d showerhead,n
    showering,shower,g showers,shower,p showgirl,n showgirls,showgirl,p showing,show,g shown,show,d
    showroom,n shows,show,s showy,a shredded,a6d4 shredder,n shredding,shred,g shrimp,n shrine,n
    shrouded,shroud,d shrub,n shrubbery,n shrubs,shrub,p shrug,n shrugs,shrug,p shucking,shuck,g
    shuffles,shuffle,p shuffling,shuffle,g shut,d6v4 shutter,n shuttered,shutter,d8a2 shuttle,n
    shuttlecock,n shy,a siamese,a siberian,a5n5 sibling,n siblings,sibling,p sick,a sickle,n side,n
    side-by-side,n sideburns,sideburn,p sidecar,n sided,a7d3 sideline,n sidelines,sideline,p
    sides,side,p sideshow,n sidewalk,n sidewalks,sidewalk,p sideways,r siding,n sidwalk,n sift,v
    sifter,n sifting,sift,g sigh,n sighn,n sight,n sight-seeing,a5g5 sights,sight,p sightseeing,n6g4
    sightseers,sightseer,p sign,n signage,n signal,n signaling,signal,g signals,signal,p signature,n
    signed,sign,d significant,a signify,v signing,sign,g8n2 signpost,n signs,sign,p silence,n
    silhouette,n silhouetted,silhouette,d8a2 silhouettes,silhouette,p silk,n silky,a sill,n9r1
    sillouhette,n silly,a silver,a8n2 silver-colored,a silverware,n similar,a similarly,r
    simmering,simmer,g simple,a simply,r simpsons,simpson,p simulates,p5s5 simultaneous,a
    simultaneously,r sin,n7v3 since,i sing,v9n1 singer,n singers,singer,p singing,sing,g7n3 single,a
    single-person,a singles,single,p singlet,n singling,single,g sings,p5s5 sink,n9v1 sinkhole,n
    sinking,sink,g sinks,sink,p9s1 sip,n6v4 sipping,sip,g sippy,a sips,sip,s7p3 sister,n
    sisters,sister,p sit,v sitar,n site,n sites,site,p siting,site,g8n2 sits,sit,s sitting,sit,g
    situated,situate,d situation,n six,m sixteen,m sizable,a size,n sized,a sizes,size,p
    skate,a5n4v1 skateboard,n9a1 skateboarded,a5d5 skateboarder,n9a1 skateboarders,skateboarder,p
    skateboarding,skateboard,g skateboards,skateboard,p6s4 skated,skate,d skatepark,n skater,n9a1
    skaters,skater,p skates,skate,p8s2 skating,n5g5 skeleton,n skeletons,skeleton,p skeptical,a
    sketch,n5v5 sketched,sketch,d sketches,sketch,s sketching,sketch,g skewer,n skewered,a5d5
    skewers,skewer,p ski,n7a2v1 ski-ing,g ski-lift,n skidded,skid,d skidding,skid,g skids,skid,s
    skied,ski,d skier,n skiers,skier,p skies,sky,p skiff,n skiier,n skiiers,p skiing,ski,g7n3
    skiis,n skill,n skilled,a skillet,n skillfully,r skills,skill,p skim,n skimmer,n skimming,skim,g
    skimpy,a skims,skim,s skin,n skinned,a7d3 skinning,skin,g skinny,a skins,skin,p skip,v6n4
    skipping,skip,g9n1 skips,skip,s skirt,n skirts,skirt,p skis,ski,p skit,n skull,n skulls,skull,p
    skunk,n sky,n sky-view,n skydive,a6n4 skydiver,n skydivers,skydiver,p skydiving,skydive,g6n4
    skying,sky,g skylights,skylight,p skyline,n skynyrd,n skyscraper,n skyscrapers,skyscraper,p
    skywalk,n skyward,r slab,n slabs,slab,p slacks,slack,p slalom,n slaloms,slalom,s slam,n8v2
    slamming,slam,g slanted,a8d2 slat,n slate,n slats,slat,p slatted,slat,d slaw,n sled,n6d4
    sledder,n sledding,sled,g8n2 sledge,n sledgehammer,n sleds,sled,p6s4 sleek,a sleep,v7n3
    sleeping,sleep,g sleepover,n sleeps,sleep,s8p2 sleepy,a sleeve,n9v1 sleeveless,a9n1
    sleeves,sleeve,p sleigh,n slender,a8n2 slice,n9v1 sliced,slice,d6a4 slices,slice,p9s1
    slicing,slice,g9n1 slicked,slick,d slicker,n slid,slide,d slide,n9v1 slider,n slides,slide,s6p4
    slideshow,n sliding,slide,g slight,a slightly,r slim,a slimy,a sling,n slinging,sling,g
    slingshot,n slinky,a slip,n slipper,n slippers,slipper,p slippery,a slipping,slip,g
    slips,slip,p5s5 slits,slit,p slogan,n slope,n sloped,slope,d slopes,slope,p sloping,slope,g7a3
    sloppy,a slot,n sloth,n slots,slot,p slouched,slouch,d slouches,slouch,p5s5 slouching,slouch,g
    slough,a5n5 slow,a slowly,r slum,n slumber,a5n5 slumped,slump,d slums,slum,p slung,sling,d6n4
    slush,n slushy,a small,a smaller,small,c smallest,small,c smart,a9n1 smartly,r smartly-dressed,a
    smartphone,n smash,v smashed,smash,d7a3 smashing,smash,g smear,n7v3 smeared,smear,d
    smearing,smear,g smears,smear,p5s5 smell,v smelling,smell,g smile,v5n5 smiled,smile,d
    smiles,smile,s5p5 smiley,a smiling,smile,g smilling,g smirk,n smirking,smirk,g smirks,smirk,s
    smith,n smock,n smocks,smock,p smoke,n9v1 smoke-filled,a smoked,smoke,d smokes,smoke,s8p2
    smokestacks,smokestack,p smokey,n8a2 smoking,smoke,g8n2 smoky,a smoldering,smolder,g smooth,a8v2
    smoothie,n smoothies,smoothy,p smoothing,smooth,g smores,p smothered,a5d5 smu,n smudges,smudge,p
    snack,n snacking,snack,g snacks,snack,p snail,n snake,n snakes,snake,p snap,v7n3 snapped,snap,d
    snapping,snap,g snaps,snap,s8p2 snapshot,n snare,n snarling,snarl,g snarls,snarl,p snatch,v
    sneaker,n sneakers,sneaker,p sneaks,sneak,p5s5 sneering,sneer,g5n5 sneeze,v7a3 sniff,n7v3
    sniffed,sniff,d sniffing,sniff,g sniffs,sniff,s snokel,n snooker,n snoopy,a6n4 snooze,n
    snoozing,snooze,g snorkel,n snorkeler,n snorkelers,p snorkeling,n7g3 snorkels,snorkel,p snow,n
    snow-covered,a snow-filled,a snowball,n snowbank,n snowblowing,g snowboard,n snowboarder,n
    snowboarders,snowboarder,p snowboarding,snowboard,g8a1n1 snowboards,snowboard,p8s2 snowcapped,a
    snowdrift,n snowed,snow,d snowfall,n snowfalls,snowfall,p6s4 snowfield,n snowflakes,snowflake,p
    snowing,snow,g snowman,n snowmen,snowman,p snowmobile,n8a2 snowmobiler,n
    snowmobiles,snowmobile,p snowmobiling,snowmobile,g5n5 snows,snow,s snowscape,n snowshoe,n
    snowshoeing,snowshoe,g snowshoes,snowshoe,p snowstorm,n snowsuit,n snowsuits,snowsuit,p
    snowy,a9n1 snuggle,v snuggled,snuggle,d snuggles,snuggle,p snuggling,snuggle,g so,k soak,v
    soaked,soak,d soaking,soak,g soaks,soak,s soap,n soapy,a soar,v soaring,soar,g soars,soar,p6s4
    soccer,n soccor,n social,a socialize,v socializing,socialize,g9n1 society,n sock,n socks,sock,p
    soda,n sodas,soda,p sodium,n sofa,n sofas,n6p4 soft,a softball,n softly,r software,n soggy,a
    soil,n soiled,a5d5 solar,a sold,sell,d solder,v soldering,solder,g5a5 solders,solder,p soldier,n
    soldiers,soldier,p sole,a7n3 soled,sole,d soleil,n solemn,a soles,sol,p solid,a solider,n
    solitary,a solitude,n solo,n8a2 soloist,n solution,n sombody,n sombrero,n sombreros,sombrero,p
    some,t somebody,o someone,o someones,someone,p9n1 somersault,n something,o sometimes,r
    somewhat,r somewhere,r son,n song,n songs,song,p sonoma,n sons,son,p soon,r sooner,n
    sooners,sooner,p sophisticated,a soprano,n sort,n sorted,sort,d sorting,sort,g sorts,sort,p6s4
    soul,n sound,a5n4v1 soundboard,n sounds,sound,p7s3 soup,n sour,a source,n sourdough,n sous,a
    sousaphone,n south,n5a5 southeast,a7n3 southwest,n souvenir,n souvenirs,souvenir,p sowing,sow,g
    sown,sow,d5v5 sows,sow,s sox,n7p3 spa,n space,n spaced,space,d spaceman,n spaces,space,p
    spacious,a spackling,g spaghetti,n5p5 spain,n spalding,a5n5 spam,n spandex,n spaniel,n
    spanish,a8n2 spanish-language,a7n3 spanning,span,g spar,v6n4 spare,n7a3 sparing,spare,g spark,n
    sparkasse,a5n5 sparkler,n sparklers,sparkler,p sparkles,sparkle,p sparkling,sparkle,g7a3
    sparkly,a sparks,spark,p8s2 sparring,spar,g sparrow,n sparse,a sparsely,r sparta,n
    spartans,spartan,p spattered,spatter,d spatula,n speak,v speaker,n speakers,speaker,p
    speaking,speak,g speaks,speak,s spear,n spears,spear,p special,a8n2 specialized,a specialty,n
    species,specie,p specific,a specimen,p specimens,specimen,p speckled,a7d3 spectacles,spectacle,p
    spectacular,a spectate,v spectating,spectate,g spectator,n spectators,spectator,p speech,n
    speed,n9v1 speedboat,n8a2 speeding,speed,g8n1a1 speedo,n speedos,n5p5 speeds,speed,p7s3 spell,v
    spelled,spell,d spelling,spell,g spend,v spending,spend,g8n2 spewing,spew,g sphere,n spheres,s
    spherical,a sphinx,n spice,n spices,spice,p spicy,a7n3 spider,n spider-man,a spiderman,n7a3
    spigot,n spike,v5n4a2 spiked,a8d2 spikes,spike,s8p2 spiking,spike,g spiky,n spill,n
    spilled,spill,d spilling,spill,g spills,spill,s6p4 spin,n6v4 spinach,n spindle,n spinner,n
    spinning,spin,g9n1a1 spins,spin,s6p4 spiral,a spire,n spires,spire,p spirit,n spirited,a
    spirits,spirit,p spit,n spits,spit,s7p3 spitting,spit,g splash,n6v4 splashed,splash,d
    splashes,splash,p7s3 splashing,splash,g splatter,n splattered,splatter,d splayed,splay,d
    split,n7a2d1 splits,split,p splitting,split,g spokes,spoke,p sponge,n spongebob,n
    sponges,sponge,p sponsored,sponsor,d sponsors,sponsor,p sponsorship,n spool,n spools,spool,p
    spoon,n9v1 spoonful,n spooning,spoon,g spoons,spoon,p sport,n sporting,n8g2 sports,sport,p
    sports-field,n sportswear,n sportswoman,n sporty,a spot,n spotlight,n spotlights,spotlight,p
    spots,spot,p spotted,a spotters,spotter,p spotting,spot,g spout,n spouts,spout,p
    sprawled,sprawl,d sprawling,sprawl,g spray,n8v2 sprayed,spray,d sprayer,n spraying,spray,g
    sprays,spray,s7p3 spread,d7v2n1 spreading,spread,g spreads,spread,s spring,n springfield,n
    springs,spring,p springsteen,n sprinkled,sprinkle,d sprinkler,n sprinklers,sprinkler,p
    sprinkles,sprinkle,p7s3 sprinkling,sprinkle,g sprint,v7n3 sprinters,sprinter,p
    sprinting,sprint,g8n2 sprints,sprint,p sprite,n sprouts,sprout,p spruced,spruce,d spun,spin,d
    spurs,spur,p7s3 spurting,spurt,g squad,n square,n6a4 squarepants,n8p2 squares,square,p
    squaring,square,g squash,n squat,a4s4p2 squats,squat,p8s2 squatted,squat,d squatting,squat,g9n1
    squeeze,v squeezed,squeeze,d squeezes,squeeze,s squeezing,squeeze,g squid,n squinting,squint,g
    squints,squint,p squirrel,n squirt,n squirted,squirt,d squirting,squirt,g squirts,squirt,p5s5
    st,n stabbed,stab,d stable,a stabs,stab,s stack,n stacked,stack,d stacking,stack,g
    stacks,stack,p8s2 stadium,n staff,n staffordshire,n staffs,staff,p stage,n staged,stage,d
    stages,stage,p staging,stage,g5n5 stain,n stained,stain,d8a2 stainless,a stains,stain,p stair,n
    staircase,n stairs,stair,p stairway,n stairwell,n stake,n staking,a5g5 stalks,stalk,p stall,n
    stallion,n stalls,stall,p stamp,n stance,n stances,stance,p stand,v7n3 stand-up,n standard,a
    standing,stand,g stands,stand,s stanmore,n stapler,n staples,n5p5 stapling,staple,g star,n
    star-shaped,a starbuck,n starbucks,n9p1 stare,v7n3 stares,stare,p9s1 starfish,n7a3
    staring,stare,g stark,a5n5 starring,star,g stars,star,p start,v7n3 started,start,d
    starting,start,g6n4 startled,a6d4 starts,start,s9p1 state,n stately,a statement,n states,n6s2p1
    stating,state,g station,n stationary,a stationed,station,d stations,station,p statue,n statued,d
    statues,statue,p statute,n stay,v staying,stay,g stays,stay,s steadied,steady,d
    steadies,steady,s7p3 steadily,r steady,a steadying,steady,g steak,n steaks,steak,p7s3 steal,v7n3
    stealing,steal,g steals,steal,s steam,n steamed,a steaming,steam,g5n5 steampunk,a7n3
    steamroller,n steamy,a steel,n steep,a steeple,n steeplechase,n steer,n8v2 steered,steer,d
    steering,n7g3 steers,steer,s7p3 stein,n steins,stein,p stem,n stems,stem,p stemware,n
    stencil,n7v3 step,n9v1 stepladder,n stepped,step,d stepping,step,g7a3 steps,step,p stereo,n
    stern,a stethoscope,n steve,n stevie,n stew,n stewardess,n stewart,n stick,n sticker,n
    stickers,sticker,p sticking,stick,g sticks,stick,p8s2 stiletto,n still,r stillness,a5n5
    stilts,stilt,p sting,n7g3 stiped,a stir,v6n4 stirring,stir,g9a1 stirs,stir,s stitch,n7v3
    stitches,stitch,s stitching,stitch,g stock,n stocked,stock,d stocking,n9g1 stockings,stocking,p
    stocks,stock,p stocky,a stoic,a stoking,stoke,g stomach,n stomachs,stomach,p stomp,n
    stomping,stomp,g stone,n stonehurst,n stones,stone,p stonework,n stony,a8n2 stood,stand,d
    stool,n stools,stool,p stoop,n stooping,stoop,g stoops,stoop,s6p4 stop,n7v3 stoplight,n
    stoplights,stoplight,p stopped,stop,d stopping,stop,g stops,stop,s8p2 storage,n store,n
    stored,store,d storefront,n8a2 storefronts,storefront,p stores,store,p stories,story,p storm,n
    stormy,a story,n stout,a stove,n stoves,stove,p stowed,stow,d straddle,n straddles,straddle,s
    straddling,straddle,g straight,r7a3 straightening,straighten,g strained,a5d5 strainer,n
    straining,strain,g strains,strain,s straitjacket,n strand,n strands,strand,p strange,a
    strange-shaped,a strangely,r strangers,stranger,p strap,n strapless,n strapped,strap,d9a1
    strapping,strap,g strappy,a straps,strap,p9s1 straw,n strawberries,strawberry,p strawberry,n9v1
    straws,straw,p streaked,a7d3 streaking,streak,g5n5 streaks,streak,p stream,n streamer,n
    streamers,streamer,p streaming,stream,g streams,stream,p6s4 street,n street-corner,n
    street-side,a streetcar,n streetlight,n8a2 streetlights,streetlight,p streets,street,p
    strength,n stressed,stress,d stretch,n8v2 stretched,stretch,d stretcher,n stretches,stretch,s7p3
    stretching,stretch,g9n1 strewn,strew,d stricken,d stride,n7v3 strides,stride,p6s4
    striding,stride,g strike,v6n4 strikes,strike,s striking,strike,g string,n stringed,string,d
    stringing,string,g strings,string,p strip,n stripe,n9a1 striped,a stripes,stripe,p stripey,a
    stripped,strip,d stripper,a stripping,strip,g strips,strip,p stripy,a strives,p5s5 strobe,n
    stroke,n strokes,stroke,p7s3 stroking,stroke,g stroll,n7v3 stroller,n strollers,stroller,p
    strolling,stroll,g strolls,stroll,s6p4 strong,a struck,strike,d structure,n
    structures,structure,p struggle,v9n1 struggles,struggle,s8p2 struggling,struggle,g strum,v
    strumming,strum,g strums,strum,s8p2 strung,string,d stting,g stubble,a stubby,a stucco,n
    stuck,stick,d studded,a6d4 student,n students,student,p studies,study,s6p4 studio,n studious,a
    study,v6n4 studying,study,g stuff,n stuffed,a stuffing,stuff,g stumble,v stumbles,stumble,p
    stumbling,stumble,g stump,n stumps,stump,p stunning,a stunt,n stuntman,n stunts,stunt,p stupid,a
    style,n styled,style,d styles,style,p styling,style,g6n4 stylish,a stylishly,r stylist,n
    stylus,n styrofoam,n sub,n subaru,n subject,n subjects,subject,p sublime,n submarine,n
    submerged,submerge,d submerges,submerge,s7p3 submission,n submissive,a substance,n subtle,a
    suburb,n suburban,a suburbia,n suburbs,suburb,p subway,n subways,subway,p success,n successful,a
    successfully,r such,t sucker,n suckers,sucker,p sucking,suck,g sucks,suck,s sudan,n suds,p
    suede,n suffering,n7g3 sugar,n sugarland,n suit,n suitable,a suitcase,n suitcases,suitcase,p
    suite,n suited,a7d3 suites,suite,p suits,suit,p sullen,a sum,n summer,n summertime,n summit,n
    sumo,a8n2 sun,n sun-lit,a sunbathe,v sunbathers,sunbather,p sunbathes,p5s5
    sunbathing,sunbathe,g9n1 sunburned,a sunday,n sundown,n sundress,n sunflower,n
    sunflowers,sunflower,p sungalsses,p sunglasses,sunglass,p sunhat,n6a2v1 sunhats,sunhat,p
    sunken,a sunlight,n sunlit,a sunning,sun,g sunny,a sunrise,n suns,sun,p5s5 sunset,n sunshade,n
    sunshine,n super,a superhero,n superior,a superman,n supermarket,n supervise,v
    supervised,supervise,d supervises,supervise,s7p3 supervising,supervise,g7n3 supervision,n
    supper,n supplies,supply,p support,n8v2 supported,support,d supporter,n supporters,supporter,p
    supporting,support,g supports,support,p6s4 sure,a surf,n9v1a1 surface,n surfaces,surface,p
    surfboard,n9a1 surfboarder,n surfboarding,surfboard,g surfboards,surfboard,p surfer,n
    surfers,surfer,p surfing,surf,g9n1 surfs,n6s2d1p1 surgeon,n surgeons,surgeon,p surgery,n
    surgical,a surly,a5r5 surprise,n surprised,a9d1 surround,v9n1 surrounded,surround,d
    surrounding,surround,g surroundings,p surrounds,surround,s survey,v6n4 surveying,survey,g
    surveys,survey,s6p4 survive,v survivors,survivor,p sushi,n9a1 suspect,n suspended,suspend,d
    suspenders,suspender,p suspends,suspend,s suspension,n suspiciously,r suv,n suzuki,n sva,n
    sveral,n7a3 swaddled,swaddle,d swallowing,swallow,g swam,n5v5 swamp,n swampy,a swan,n swanky,a
    swans,swan,p swap,n swarm,n swat,n swatch,n sway,v sweat,n sweatband,n7v3 sweater,n
    sweaters,sweater,p sweating,n6g4 sweatpants,p sweats,sweat,p sweatshirt,n
    sweatshirts,sweatshirt,p sweatsuit,n sweaty,n sweden,d5n5 swedish,a sweep,v sweeper,n
    sweeping,sweep,g9a1 sweeps,sweep,s sweet,a9n1 sweeter,n sweets,sweet,p swept,sweep,d
    swerves,swerve,p7s3 swiffer,n swiftly,r swim,n5a3v2 swim-wear,a5n5 swimmer,n swimmers,swimmer,p
    swimmies,p swimming,n6g4 swims,swim,s swimsuit,n swimsuits,swimsuit,p9s1 swimwear,a6n4
    swing,n9v1 swing-set,n swinging,swinge,g swings,swing,p6s4 swipes,swipe,p swirl,n7v3
    swirling,swirl,g swirls,swirl,p swiss,a switch,n switzerland,n swooping,swoop,g swoops,swoop,p
    sword,n swordfish,n swords,sword,p swordsman,n swung,swing,d sxswo,n sydney,n symbol,n
    symbols,symbol,p symphony,n8a2 sync,n synchronized,a7d3 synthesizer,n syringe,n
    syringes,syrinx,p syrup,n system,n systems,system,p7n3 t-ball,n8a2 t-rex,n7a3 t-shirt,n
    t-shirts,t-shirt,p t-shit,n tab,n tabby,a9n1 table,n tablecloth,n9a1 tablecloths,tablecloth,p
    tables,table,p tablet,n tabletop,n7a3 tablets,tablet,p tabloid,n tackle,v6n4 tackled,tackle,d
    tackler,n tackles,tackle,s8p2 tackling,tackle,g tacky,a taco,n tactical,a tae,n taekwondo,n
    tag,n7v3 tagged,tag,d8a2 tagging,tag,g tags,tag,p8s2 tai,n tail,n tailcoat,n tailed,tail,d
    tailgate,n tailor,n tails,tail,p taiwan,n take,v take-down,a taken,take,d takeoff,n takeout,a5n5
    taker,n takes,take,s taking,take,g talbe,n5v5 tale,n talent,n talented,a talk,v8n2 talkie,n
    talking,talk,g talks,talk,p6s4 tall,a taller,tall,c tamale,n tambourine,n
    tambourines,tambourine,p tamed,a5d5 tampering,tamper,g tan,a tan-skinned,a tandem,n
    tangerines,tangerine,p tangle,n5v5 tangled,tangle,d tango,n tank,n tank-top,n tanker,n
    tanks,tank,p tanned,tan,d5a5 tanning,n7g3 tap,n tape,n taped,tape,d tapestry,n taping,tape,g
    tapped,tap,d tapping,tap,g taps,tap,s tar,n target,n targets,target,p tarmac,n tarot,a tarp,n9a1
    tartan,n task,n tasks,task,p tassel,n tassels,tassel,p taste,v5n5 tastes,taste,s
    tasting,taste,g8n2 tasty,a tatooed,a tatoos,p tattered,a6d4 tattoo,r9a1 tattooed,n8a2
    tattooing,tattoo,g tattoos,tattoo,p taught,teach,d taupe,a tavern,n tawny,a5n5 tax,n taxi,n
    taxis,taxi,p8n2 taylor,n te,n7i3 tea,n teach,v teacher,n teachers,teacher,p teaches,teach,s
    teaching,teach,g teacups,teacup,p teal,a8n2 team,n teamed,team,d teammate,n teammates,teammate,p
    teams,team,p teapot,n tear,n tearing,tear,g tears,tear,p6s4 tebow,n tech,n technical,a
    technician,n technicians,technician,p technique,n techniques,technique,p
    technologies,technology,p technology,n teddy,n tee,n tee-ball,n tee-shirt,n8a2 tee-shirts,p
    teeing,tee,g teen,n8a2 teenage,a teenager,n teenagers,teenager,p teens,teen,p teepee,n teeter,n
    teeter-totter,n teetering,teeter,g5n5 teeth,tooth,p teething,a5n5 tehelka,n telegraph,n
    telephone,n telephones,telephone,p telescope,n telescopes,telescope,p television,n
    televisions,television,p telivision,n tell,v teller,n telling,tell,g tells,tell,s temperature,n
    template,n temple,n temporary,a ten,m tend,v tender,n tenderly,r tending,tend,g tends,tend,s
    tennis,n tent,n tent-like,a tentatively,r tented,a5d5 tents,tent,p terminal,n9a1
    terminals,terminal,p terrace,n terracotta,n terrain,n terrible,n6a4 terrier,n5c5
    terriers,terrier,p terrified,a5d5 territory,n terrorist,n test,n8v2 testing,test,g9n1
    tests,test,s6p4 tether,n tethered,a7d3 teva,n texans,texan,p texas,n text,n9v1 textbook,n
    textile,n textiles,textile,p texting,g8n2 texts,text,p6s4 texture,n thai,n thailand,n thames,n
    than,q thank,v thanks,n5p5 that,t6k4 thatch,n thatched,a thatching,thatch,g the,t theater,n
    theatre,n theatrical,a thee,n thefaceshop,n their,t them,o theme,n themed,theme,d9a1
    themselves,o then,r there,o thermometer,n7v3 thermos,n7p3 these,t they,o thick,a thigh,n
    thighs,thigh,p thin,a thing,n things,thing,p think,v8n2 thinking,think,g7n3 thinks,think,s
    thinner,thin,c thinning,n7g3 third,a third-world,n7a3 thirteen,m thirty,m this,t thomas,n
    thong,n thoroughfare,n thoroughly,r thorugh,v7i3 those,t though,k thought,n8d2 thoughtful,a
    thoughtfully,r thousand,a thousands,thousand,p thread,n threads,thread,p
    threatening,threaten,g6a4 three,m three-tiered,a three-wheeled,a threw,throw,d thrill,n
    thrilled,a thriller,n throat,n throne,n throng,n through,i throughout,i throw,v9n1 thrower,n
    throwing,throw,g thrown,throw,d throws,throw,s9p1 thru,i thrust,d thumb,n thumbnail,n
    thumbs,thumb,p thumbs-up,n thursday,n ti,n tiananmen,n tiara,n7a3 tiaras,tiara,p tibetan,a5n5
    ticket,n tickets,ticket,p tickled,tickle,d tickling,tickle,g tidal,a tide,n tidy,a tie,n8v2
    tie-dye,a5n5 tie-dyed,a tied,tie,d tier,n tiered,d tiers,tier,p ties,tie,p8s2 tiger,n
    tigers,tiger,p tigger,n tight,a9r1 tightly,r tightrope,n tightropes,tightrope,p tights,p tile,n
    tiled,tile,d9a1 tiles,tile,p tiling,tile,g till,i tiller,n tilling,till,g7n3 tills,till,p5s5
    tilt,d5n5 tilted,tilt,d9a1 tilting,tilt,g tilts,tilt,s tim,n timber,n time,n time-out,a5n5
    timeout,n times,n7p3 timetable,n tin,n8a2 tinfoil,n tinker,n tinkerbell,n tinkering,tinker,g
    tins,tin,p tinsel,n tinted,a6d4 tiny,a tip,n tipped,tip,d tipping,tip,g tips,tip,p9s1 tire,n
    tired,a tired-looking,a tires,tire,p tissue,n title,n titled,title,d to,q toast,n
    toasted,toast,d6a4 toaster,n toasting,toast,g8n2 tobacco,n toboggan,n today,n toddle,n toddler,n
    toddler-aged,a toddlers,toddler,p toe,n toe-touch,n toed,n toenail,n toenails,toenail,p
    toes,toe,p toga,n togas,n together,r toil,v toilet,n toiletries,toiletry,p toilets,toilet,p
    toilette,n told,tell,d toll,n tom,n tomato,n tomatoes,tomato,p tomb,n tombstone,n tommy,n tone,n
    toned,a6d4 tones,tone,p tongs,p tongue,n tongues,tongue,p tonight,n tonka,n tons,ton,p too,r
    took,take,d tool,n toolbox,n tools,tool,p tooth,n toothbrush,n toothbrushes,toothbrush,p
    toothpaste,n toothpick,n top,n7a3 top-hat,n topic,n topics,topic,p topless,a9n1 topped,top,d
    topper,n topping,n toppings,topping,p toppled,topple,d topples,p tops,top,p torch,n
    torches,torch,p torching,torch,g5n5 torn,tear,d8a2 toronto,n torso,n tortilla,n
    tortillas,tortilla,p6n4 tortoise,n toss,v7n3 tossed,toss,d tosses,toss,s tossing,toss,g9n1
    total,a5n5 totally,r tote,n totem,n toting,tote,g totter,n toucan,a5n5 touch,v8n2 touchdown,n
    touched,touch,d touches,touch,s9p1 touching,touch,g tough,a tour,n touring,n7g3 tourist,n
    tourists,tourist,p tournament,n tow,n9v1 tow-headed,a tow-truck,n toward,i towards,i towed,tow,d
    towel,n towels,towel,p tower,n towering,tower,g towers,tower,p towing,tow,g town,n townspeople,n
    tows,tow,s7p3 toy,n toyota,n toys,toy,p trace,n5v5 track,n track-and-field,n tracker,n
    tracking,track,g tracks,track,p tracksuit,n tracksuits,p tractor,n tractor-like,a
    tractors,tractor,p trade,n9v1 trader,n traders,trader,p trading,trade,g6n4 tradition,n
    traditional,a traffic,n trail,n trailed,trail,d trailer,n trailers,trailer,p trailing,trail,g
    trails,trail,p train,n trained,train,d trainer,n training,n7g3 trains,train,p9s1 tram,n
    trampled,trample,d trampoline,n tranquil,n transaction,n transfer,n transformed,transform,d
    transformer,n transformers,transformer,p transit,n translation,n translucent,a transparent,a
    transport,n7v3 transportation,n transported,transport,d transporting,transport,g
    transports,transport,s transvestite,a5n5 trap,n trapeze,n trapped,trap,d traps,trap,p trash,n
    trashcan,n9a1 trashcans,p trashy,a travel,v7n3 travelator,n traveled,travel,d7a3 traveler,n
    travelers,traveler,p traveling,travel,g travelling,travel,g travels,travel,s8p2 traverse,v
    traverses,traverse,s traversing,traverse,g tray,n trays,tray,p tread,d3n3v3 treading,tread,g7a3
    treadmill,n treadmills,treadmill,p treads,tread,s6p4 treasure,n treat,n9v1 treated,treat,d
    treating,treat,g treatment,n treats,treat,p tree,n tree-covered,a tree-lined,a treed,n
    treeless,a treeline,n trees,tree,p treetops,n5p5 trek,n6v4 trekking,trek,g treks,trek,s7p3
    trellis,n5p5 trench,n trench-coat,n trendy,a tress,n tri-colored,a trials,trial,p triangle,n
    triangle-shaped,a triangles,triangle,p triangular,n triathlete,a5n5 triathlon,n tribal,a tribe,n
    tribes,tribe,p tribesman,n trick,n tricks,trick,p tricky,a tricorn,a tricycle,n
    tricycles,tricycle,p tried,try,d tries,try,s9p1 trike,n trim,n9v1 trimmed,trim,d trimmer,n
    trimming,trim,g9n1 trimmings,trimming,p trims,trim,s trinkets,trinket,p trio,n triomphe,n trip,n
    tripe,n triple,a5n5 tripod,n tripods,tripod,p trips,trip,p triumph,n triumphantly,r trivial,a
    troll,n7v3 trolley,n trolleys,trolley,p7n3 trolly,r trombone,n trombones,trombone,p trombonist,n
    troop,n trooper,n troops,troop,p trophies,trophy,p trophy,n tropical,a tropicana,n trot,a7v3
    trots,trot,p trotting,trot,g trouble,n troubled,a trough,n7a2r2 troupe,n trouser,n
    trousers,trouser,p trowel,n trowing,g truck,n trucker,n trucks,truck,p trudge,v
    trudging,trudge,g true,a trumpet,n trumpeter,n trumpets,trumpet,p trunk,n trunks,trunk,p truth,n
    try,v trying,try,g tshirt,n tub,n tuba,n tubas,n tube,n tubes,tube,p tubing,n8g2 tubs,tub,p
    tubular,a tucked,tuck,d tucking,tuck,g tucks,tuck,s tug,n tug-of-war,n tugboat,n tugging,tug,g
    tugs,tug,p tulip,n tulips,tulip,p tumble,n7v3 tumbles,tumble,s6p4 tumbleweed,n tumbling,tumble,g
    tummy,n tuna,n tundra,n7p3 tune,n tunes,tune,p tunic,n8a2 tunics,tunic,p tuning,tune,g tunnel,n
    tunnels,tunnel,p tuque,n turban,n8a2 turbaned,d turbans,turban,p turbulent,a turf,n8a2 turkey,n
    turkeys,turkey,p turn,n8v2 turned,turn,d turning,turn,g turnips,turnip,p turns,turn,s8p2
    turntable,n8a2 turquoise,n9a1 turret,n7a3 turtle,n turtleneck,n turtles,turtle,p tusked,a
    tusks,tusk,p tussle,n8v2 tussling,tussle,g tutu,n9a1 tutus,n tux,n tuxedo,n tuxedos,tuxedo,p
    tuxes,tux,p tv,n tvs,tv,p tweaking,tweak,g twelve,m twenties,twenty,p twenty,m
    twenty-something,a7g3 twice,r7t3 twig,n twigs,twig,p twilight,n twin,a8n2 twine,n
    twins,twin,p8n2 twirl,n7v3 twirling,twirl,g9n1 twirls,twirl,s6p4 twist,n twisted,a twister,n
    twisting,twist,g8n2 twitter,n two,m two-liter,a two-person,a5n5 two-piece,a two-seat,a
    two-story,n7a3 two-toned,a two-wheel,a two-wheeled,a twos,a5p5 twp,p7t3 tye,a7n3 tye-dye,n
    tye-dyed,a tying,tie,g type,n types,type,p typewriter,n typewriters,typewriter,p typical,a
    typing,type,g u-haul,n ucla,n ufc,n ugg,n ugly,a uk,n ukraine,n ukrainian,a ukulele,n
    ultimate,a8n2 umbrella,n umbrellas,umbrella,p ump,n umpire,n un,n unable,a unamused,a
    unattended,a unbroken,a unbuttoned,a uncle,n unclear,a uncomfortable,a uncompleted,a uncooked,a
    uncrowded,a uncut,a under,i underbrush,n underdeveloped,a underfoot,n
    undergarments,undergarment,p undergoing,undergo,g underground,a6r3n1 underneath,i underpants,p
    underpass,n undershirt,n underside,n underwater,n7a3 underway,a6r4 underwear,n undressed,a
    unenthusiastic,a uneven,a unfamiliar,a unfinished,a unfolded,a5d5 unfolding,unfold,g
    unfolds,unfold,s unfriendly,a unhappy,a unhappy-looking,a unicef,n9a1 unicorn,n unicycle,n
    unicycles,unicycle,p unicyclist,a5n5 unidentifiable,a unidentified,a unified,a5n5 uniform,n9a1
    uniformed,a uniforms,uniform,p union,n unique,a uniquely,r uniquely-shaped,a unisex,n unison,n
    unit,n unitard,n7a3 united,n units,unit,p university,n unkempt,a unknown,a unlit,a unload,v
    unloading,unload,g unloads,unload,s unlocking,unlock,g unmade,n unmanned,a unmarked,a uno,n
    unopened,a unpacking,unpack,g unpainted,a unpaved,a unrecognizable,a unripe,n unrolling,unroll,g
    unsafely,r unscrewing,unscrew,g unseen,a unshaven,a unsure,a untangles,p5s5
    untangling,untangle,g until,i unto,i untouched,a unusual,a unusually,r unwrap,n5v5 unwrapped,a
    unwrapping,unwrap,g unwraps,unwrap,s up,r7i3 upclose,a5n5 upcoming,a uphill,a8n2 upholstered,a
    upon,i upper,a upper-class,a upraised,a8d2 upright,a6r2n1 ups,p upscale,a upset,a8d2 upside,r9a1
    upside-down,a upstairs,r upstream,r upturned,a upward,r9a1 upwards,r urban,a urinal,a
    urinals,urinal,p urinates,p urinating,urinate,g urn,n us,o usa,n usage,n usain,n use,v9n1
    used,use,d user,n users,user,p uses,use,s using,use,g usps,n usual,a utah,n utensil,n
    utensils,utensil,p8s2 utep,n utility,n utilize,v utilizes,utilize,s utilizing,utilize,g uw,n
    v-neck,n vac,n5r5 vacant,a vacation,n vacationing,vacation,g vacuum,n9v1 vacuuming,vacuum,g9n1
    vacuums,vacuum,s6p4 vader,n valley,n valve,n vampire,a7n3 van,n vancouver,n vandalism,n
    vandalized,vandalize,d vane,n vanilla,n vanity,n vans,van,p vantage,n varied,a
    varieties,variety,p variety,n various,t variously,r varying,vary,g vase,n vases,vas,p9s1 vast,a
    vat,n vaughn,a5n5 vault,n vaulted,a7d3 vaulter,n vaulting,vault,g6n4 vaults,vault,p7s3 vegas,n
    vegetable,n7a3 vegetables,vegetable,p vegetated,vegetate,d vegetation,n veggie,n
    veggies,veggie,p vehicle,n vehicles,vehicle,p veil,n veiled,a5d5 veils,veil,p velcro,n
    velodrome,n velveeta,n velvet,n8a2 vending,vend,g9n1 vendor,n vendors,vendor,p venice,n
    ventilation,n vents,vent,p venture,n5v5 ventures,venture,p venue,n verbal,a verdant,a verizon,n
    version,n versus,i vert,a vertical,a vertically,r very,r vespa,n vespas,n5p5 vessel,n
    vessels,vessel,p vest,n8a1c1 vested,a7d3 vests,vest,p veteran,n8a2 veterans,veteran,p via,i
    vial,n vials,vial,p vibrant,a vibrantly,r victim,n victims,victim,p victoria,n victorian,a
    victorious,a victory,n video,n videogame,n videographer,n videos,video,p videotape,v7n3
    videotaped,videotape,d videotapes,videotape,s8p2 videotaping,videotape,g vie,d5v5 vienna,n
    vietnam,n vietnamese,a view,n9v1 viewed,view,d viewer,n viewers,viewer,p viewfinder,n
    viewing,view,g viewpoint,n views,view,s6p4 vigil,n vigorously,r viking,g vikings,viking,p
    village,n villagers,villager,p vinci,n vine,n vines,vine,p vineyard,n vintage,a7n3 vinyl,n
    violence,n violently,r violet,a violin,n violinist,n violinists,violinist,p violins,violin,p
    vira,n virginia,n virou,n virtual,a visa,n visibility,n visible,r vision,n visit,v8n2
    visited,visit,d visiting,visit,g visitor,n visitors,visitor,p visits,visit,s visor,n
    visors,visor,p vista,n visual,a7n3 vitamin,n vivid,a vividly,r viz,n vocal,a vocalist,n
    vocalizes,vocalize,s vocals,vocal,p vodafone,n voice,n volcano,n volkswagen,n volley,n
    volleyball,n voltage,n volunteer,n volunteering,volunteer,g volunteers,volunteer,p volvo,n
    vote,n7v3 voting,vote,g5n5 vows,vow,p vuitton,n vulture,n vw,n vying,vie,g wade,v7n2d1
    waded,wade,d waders,wader,p wades,wade,s8p2 wading,wade,g waffle,n waffles,waffle,p wagon,n
    wagons,wagon,p waist,n waist-deep,a waist-high,a waistband,n waistcoats,waistcoat,p
    waists,waist,p wait,v waited,wait,d waiter,n waiters,waiter,p waiting,wait,g waitress,n8a1v1
    waitresses,waitress,p waits,wait,s8p2 waitstaff,n waiving,waive,g wake,n5a2v2 wakeboard,n9v1
    wakeboarder,n wakeboarding,g9n1 wakeboards,s wakes,wake,s waking,wake,g walgreens,p waling,g
    walk,v8n2 walk-a-thon,n walked,walk,d walker,n walkers,walker,p walkie,n walkie-talkie,n
    walking,walk,g walkman,n walks,walk,s9p1 walkway,n walkways,walkway,p wall,n wall-e,n walled,a
    wallet,n wallpaper,n walls,wall,p walmart,n wand,n wander,v wandering,wander,g wanders,wander,s
    wands,wand,p wanker,n want,v wanting,want,g wants,want,s war,n9a1 wardrobe,n wards,ward,p ware,n
    warehouse,n wares,ware,p waring,ware,g warm,a9v1 warm-up,n warmer,warm,c warmers,warmer,p
    warming,warm,g9n1 warmly,r warms,warm,s7p3 warmth,n warning,n8g2 warped,n7a3 warplane,n
    warrior,n warriors,warrior,p wars,n7p3 was,b wash,v5n5 washed,wash,d washer,n washers,washer,p
    washes,wash,s washing,wash,g7n3 washington,n washroom,n waste,n wasteland,n watch,v7n3
    watched,watch,d watchers,watcher,p watches,watch,s8p2 watchful,a watching,watch,g water,n
    water-filled,a water-skiing,a5g5 water-wings,p watercolors,watercolor,p watercraft,n
    watered,water,d waterfall,n waterfalls,waterfall,p waterfront,n waterhole,n watering,n5g5
    waterline,n watermelon,n watermelons,watermelon,p waterpark,n waterproof,a waters,water,p9s1
    waterside,n waterski,n waterskier,n5c5 waterskies,p7s3 waterskiing,a8g2 waterskis,p7r3
    waterspout,n waterway,n watery,a wave,n9v1 waves,wave,p waving,wave,g wavy,a wax,n waxing,wax,g
    way,n ways,way,p we,o weak,a weapon,n weapons,weapon,p wear,v6n4 wearing,wear,g wears,wear,s9p1
    weary,a weather,n weathered,weather,d weave,v6n4 weaver,n weaves,weave,s9p1 weaving,weave,g8n2
    web,n webpage,n website,n wed,d wedded,wed,d wedding,n wedge,n wedged,wedge,d7a3 wedges,wedge,p
    wednesday,n weed,n weeds,weed,p weedy,a week,n weekend,n weeping,n weighed,weigh,d
    weighing,weigh,g weighs,weigh,s weight,n weightlifting,weightlift,g7n3 weights,weight,p
    weimaraner,n weiner,n weird,a welcome,n6v3a1 welcomes,welcome,s welcoming,welcome,g weld,d5n5
    welder,n welders,welder,p welding,weld,g7n3 welds,weld,s9p1 well,r9n1 well-dressed,a8d2
    well-kept,a well-known,a5n5 well-lit,a8d2 wells,n wembley,n wendy,n went,go,d were,b west,n
    western,a westminster,n wet,a wetland,n wets,wet,s wetsuit,n wetsuits,p whack,n5v5 whacker,n
    whacking,whack,g whale,n whales,whale,p wharf,n what,t whatever,t whats,p wheat,n wheel,n
    wheelbarrow,n wheelbarrows,wheelbarrow,p wheelchair,n wheelchairs,wheelchair,p9n1 wheeled,a8d2
    wheeler,n wheelers,wheeler,p wheelie,n wheelies,p wheeling,wheel,g wheels,wheel,p9s1 when,k
    where,k whether,k which,t while,k whilst,i whimsical,a whine,n whip,n whipped,whip,d
    whipping,whip,g whips,whip,p6s4 whisk,n whisking,whisk,g whisper,v whispering,whisper,g whist,n
    whistle,n9a1 whistling,whistle,g white,a white-bearded,a white-clad,a white-haired,a
    white-shirted,a white-skinned,a white-walled,a white-water,a5n5 whiteboard,n
    whitecaps,whitecap,p5s5 whites,white,p whitewater,n whizzes,whizz,p whizzing,whiz,g who,o
    whoever,o whole,a7n3 wholesale,a whom,o whose,t why,r wicked,a wicker,n wicket,n wide,a6r4
    wide-brimmed,a wide-eyed,d7a3 widely,r widows,widow,p wield,n wielder,n wielding,wield,g
    wields,wield,s wiener,n wieners,wiener,p wife,n wife-beater,n wiffle,i wig,n wiggles,n
    wigs,wig,p wii,n wild,a8n2 wildebeest,n wildebeests,wildebeest,p wilderness,n wildfire,n
    wildflowers,wildflower,p wildlife,n wildly,r wile,n will,b willie,n willow,n win,n5v5 wind,n
    windblown,a windbreaker,n windbreakers,windbreaker,p winded,wind,d winding,wind,g windmill,n7a3
    window,n window-washers,p windowless,a windows,window,p windowsill,n winds,wind,s8p2
    windshield,n windsurfer,n windsurfers,p windsurfing,windsurf,g windsurfs,windsurf,s windup,n
    windy,a wine,n wineglass,n wineglasses,wineglass,p wines,wine,p wing,n winged,wing,d
    wings,wing,p wining,wine,g winking,wink,g winks,wink,p winner,n winners,winner,p winnie,n
    winning,win,g wins,win,s winter,n winters,winter,p wintery,n wintry,n wipe,v wiped,wipe,d
    wipeout,v wipes,wipe,s8p2 wiping,wipe,g wire,n wired,wire,d wireless,a wires,wire,p wiring,n
    wisconsin,n wishing,wish,g wispy,n wit,n with,i witha,n withdraw,v withdraws,p5s5 withe,n
    within,i without,i witness,n5v5 witnessed,witness,d witnesses,witness,p witnessing,witness,g
    wits,wit,p5s5 wizard,n wizards,wizard,p wok,n woks,wok,p wolf,n woman,n women,woman,p won,win,d
    wonder,n wonderful,a wondering,wonder,g wonderland,n wonders,wonder,p5s5 wood,n wood-paneled,a
    wooded,d wooden,a wooden-paneled,a woodland,n woodlands,woodland,p woods,wood,p woodsy,a5n5
    woodwork,n woodworker,n woodworking,n5g4a1 woody,n wool,n woolen,a woolly,a5r5 word,n wording,n
    words,word,p wore,wear,d work,n6v4 workbench,n worked,work,d worker,n workers,worker,p
    working,work,g workman,n workmen,workman,p8n2 workout,n9v1 workplace,n works,work,s9p1
    workshop,n workspace,n workstation,n world,n worlds,n5p5 worm,n worn,a5d5 worried,a worship,n7v3
    worshipers,worshiper,p worth,a would,b wound,n7d3 wounds,wound,p woven,a6d4 wrangle,v
    wrangles,wrangle,s wrangling,wrangle,g wrap,n9v1 wrapped,wrap,d wrapper,n wrapping,wrap,g7n3
    wraps,wrap,p6s4 wreath,n wreaths,wreath,p wreck,n wreckage,n wrecked,wreck,d5a5 wrench,n
    wresting,wrest,g wrestle,n6v4 wrestler,n wrestlers,wrestler,p wrestles,wrestle,p8s2
    wrestling,wrestle,g6n4 wringing,wring,g wrinkled,wrinkle,d wrist,n wristband,n
    wristbands,wristband,p wrists,wrist,p wristwatch,n write,v writer,n writes,write,s
    writing,write,g7n3 writings,writing,p written,write,d wrong,a8n2 wrought,a wwii,n xylophone,n
    xylophones,xylophone,p yacht,n yachts,yacht,p yak,n yamaha,n yams,yam,p yankee,n
    yankees,yankee,p6n4 yard,n yards,yard,p yarmulke,a yarn,n yawning,yawn,g7n2a1 yawns,yawn,s7p3
    year,n years,year,p yell,v7n3 yelling,yell,g9n1 yellow,a yellow-and-black,a5n5 yellow-colored,a
    yellow-gold,a yellow-green,a yellowed,a7d3 yells,yell,s6p4 yet,r8k2 yield,n5v5 ymca,n yo-yo,n8a2
    yoga,n yogurt,n yoked,a5d5 yolk,p yong,a6n4 yongsan,n york,n yorkers,p yorkie,n yorkshire,a5n5
    you,o youn,n young,a younger,young,c youngster,n youngsters,youngster,p your,t youth,n
    youthful,a youths,youth,p youtube,n yummy,a zebra,n zebras,zebra,p zero,m zigzag,n zip,n
    zip-line,n7a3 zip-up,n ziplock,n zipped,n zipper,n zippered,a zipping,zip,g zips,n znocob,n
    zombie,n zombies,zombie,p zone,n zoo,n zookeeper,n zoom,n5v5 zooming,zoom,g zooms,zoom,p
    zucchini,p zune,n zz,n
    """

  /// Nouns that mean the same (`=`), and their nearest hypernyms (`>`).
  static let nouns = """
    abdomen=belly account=history ace=one activist=militant ad=advertisement ad=advertising
    adolescent=teen adolescent=teenager adult=grownup advance=improvement advertisement=advertising
    affair=matter aftermath=wake agony=suffering aid=assist aid=assistance aid=help aim=purpose
    airplane=plane airstrip=strip al=aluminum alien=foreigner alley=alleyway amazement=astonishment
    amber=gold america=usa amount=measure amount=quantity amount=sum animal=creature anorak=parka
    anorak=windbreaker answer=response answer=solution anticipation=prediction apparatus=setup
    apparel=clothes appliance=contraption appliance=gadget appreciation=hold apprehension=dread
    arc=spark archaeologist=archeologist arena=sphere arrow=pointer artwork=graphics ass=fanny
    ass=seat assist=assistance assist=help assistance=help assistant=helper assortment=variety
    astronaut=spaceman athletics=sport attempt=effort attempt=try attire=garb aurora=dawn
    aurora=sunrise author=writer auto=automobile auto=car automobile=car autumn=fall awning=sunshade
    ax=axe baby=infant backpack=knapsack backpack=rucksack backstage=offstage backstage=wing
    baggage=luggage band=circle bandana=bandanna bang=bash bang=clap banister=handrail banquet=feast
    barb=shaft basement=cellar bathtub=tub batsman=batter batsman=hitter batter=hitter
    battle=engagement battle=fight bearer=carrier bend=turn bicycler=bicyclist bicycler=cyclist
    bicyclist=cyclist bike=motorcycle bill=measure blackboard=chalkboard blanket=cover blaze=hell
    bloom=blossom board=plank booklet=brochure booklet=folder booklet=pamphlet bottom=underside
    bound=boundary bouquet=corsage braid=tress britain=uk brochure=folder brochure=pamphlet
    brook=creek brow=forehead brunet=brunette bucket=pail buddy=pal buff=fan building=edifice
    bum=skunk bunch=clump bunch=cluster bundle=package bundle=packet bungalow=cottage burka=burqa
    burst=volley bush=scrub bush=shrub buss=kiss bustle=flurry buy=steal camouflage=disguise
    campaign=cause campaign=drive campground=campsite care=caution cargo=freight
    carpentry=woodworking carpet=carpeting carpet=rug carpeting=rug casket=coffin castle=palace
    cattle=oxen caucasian=white cause=drive cemetery=graveyard center=middle chance=opportunity
    chap=fellow chase=pursuit cheerio=goodbye child=kid child=youngster chip=scrap chocolate=cocoa
    choice=pick choice=selection chore=job chore=task christ=jesus christ=savior chunk=lump
    chute=parachute cinema=film circuit=tour city=metropolis class=grade climate=mood close=finale
    close=last closet=cupboard cloth=fabric cloth=textile clump=cluster clutch=grip clutch=hold
    co-worker=colleague coach=manager coast=seashore collage=montage combatant=fighter
    commentator=observer commode=pot commode=potty commode=toilet companion=fellow compass=range
    compass=reach compass=scope competitor=rival component=element component=part component=portion
    conclusion=decision concourse=throng contemplation=reflection content=message contraption=gadget
    convention=rule conveyer=conveyor couch=lounge couch=sofa country=nation crack=gap craft=trade
    crank=grouch crap=shit crop=harvest cry=shout cry=yell curiosity=wonder curl=scroll
    curtain=drape curtain=drapery custom=tradition dad=daddy dad=papa dad=pop daddy=papa daddy=pop
    danger=risk dark=darkness dark=shadow dawn=sunrise daylight=daytime dealer=trader dear=honey
    debris=junk debris=rubble decoration=ornament defender=guardian defender=protector degree=level
    degree=stage democracy=republic demonstration=presentation denim=jean depot=terminal dice=die
    dinghy=rowboat director=manager dirt=soil disc=record disk=saucer display=show
    distress=suffering district=territory doghouse=kennel doughnut=ring drain=drainage drama=play
    drape=drapery duet=duo duet=pair duo=pair dusk=nightfall dusk=twilight dwarf=midget
    dwelling=home earphone=earpiece earphone=headphone earpiece=headphone earth=globe east=orient
    eatery=restaurant eden=paradise effect=result effort=try engagement=fight entrance=entryway
    equestrian=horseman establishment=formation exercise=workout exhibition=expo expression=look
    expression=reflection eyeball=orb eyelid=lid fabric=textile facility=installation factory=mill
    fairy=sprite faith=religion family=household fanny=seat fashion=manner fashion=mode
    fashion=style fashion=way fear=fright fence=fencing fencer=swordsman fiddle=violin
    fiddler=violinist figure=frame film=movie film=pic finale=last fireplace=hearth
    firework=pyrotechnic fisher=fisherman flip=somersault floatation=flotation floor=flooring
    flora=vegetation flush=peak folder=pamphlet foliage=leaf fool=gull fool=sucker foot=ft
    footrest=footstool forest=wood form=kind form=pattern form=sort formula=recipe fortune=luck
    four=iv four=quartet fowl=poultry foyer=hall foyer=lobby framework=model freeway=pike
    frown=scowl gal=gallon gambling=gaming gap=opening gap=spread garbage=refuse gas=gasoline
    gem=treasure gift=talent girl=miss glance=glimpse gnu=wildebeest goalie=goalkeeper
    goalie=goaltender goalkeeper=goaltender goody=treat grand=thousand grandfather=grandpa
    grandma=grandmother grandma=granny grandmother=granny grave=tomb gravestone=tombstone grin=smile
    grind=nerd grinder=sub grip=hold group=grouping guardian=protector gull=sucker hairdo=hairstyle
    hall=hallway hall=lobby hammock=knoll hand=mitt handbag=purse handgun=pistol hazard=risk
    he=helium headdress=headgear headlamp=headlight heap=pile hello=hi hippie=hippy hippie=hipster
    hippy=hipster holiday=vacation homework=prep hood=punk hulk=whale humor=mood humor=wit
    husk=stalk icebox=refrigerator idea=thought ii=two il=illinois imagery=imagination incline=slope
    individual=person individual=someone info=information inscription=lettering instructor=teacher
    instrumentalist=musician internet=net iv=quartet ivory=tusk jesus=savior jetty=seawall job=task
    john=toilet joust=tilt junk=rubble kabob=kebab kale=lettuce kid=youngster kind=sort
    knapsack=rucksack lab=laboratory laugh=laughter lay-up=layup lease=rental leash=tether
    lei=wreath leotard=unitard life=living lifeguard=lifesaver limo=limousine locale=venue
    logger=lumberjack lollipop=popsicle lookout=picket lookout=scout lot=mass lot=mint lot=peck
    lounge=sofa lumber=timber lunch=luncheon ma=mama ma=mom ma=mommy mama=mom mama=mommy
    man=serviceman manner=mode manner=style manner=way marionette=puppet mark=marking mark=score
    mark=target market=marketplace marketplace=mart marquee=pavilion marvel=wonder mass=mint
    mass=peck mate=teammate material=stuff matter=topic measure=quantity measure=step
    merchandise=product metro=subway mickey=paddy microphone=mike min=minute mint=peck mo=moment
    mode=style mode=way mold=stamp mom=mommy motion=movement moustache=mustache movie=pic
    multitude=pack necktie=tie newspaper=paper night=nighttime nightfall=twilight offer=offering
    offstage=wing oh=ohio origin=source outcrop=outcropping package=packet painting=picture papa=pop
    parachuter=parachutist parka=windbreaker part=portion pass=walk passer=passer-by passer=passerby
    passer-by=passerby pat=tap patch=plot patio=terrace pattern=practice peak=summit pedestal=stand
    perfume=scent person=someone perspective=position perspective=view petition=request
    phone=telephone photo=photograph piazza=plaza picket=scout pier=wharf placard=poster place=spot
    plan=program podium=pulpit position=view pot=potty pot=toilet potty=toilet prey=target
    procedure=process project=task prom=promenade rail=railing railroad=railway rake=rip
    ranch=spread range=reach range=scope reach=scope reach=stretch recital=yarn ref=referee
    rite=ritual riverbank=riverside rock=stone rotary=roundabout rubbish=trash saree=sari
    scene=vista scuffle=tussle seesaw=teeter seesaw=teeter-totter seller=vendor server=waiter
    shack=shanty shake=shingle shave=shaving shop=store shout=yell shuttle=shuttlecock
    singer=vocalist singlet=undershirt sled=sledge sled=sleigh sledge=sleigh sleep=slumber
    smoothie=smoothy snow=snowfall sousaphone=tuba spark=sparkle spectator=viewer spectator=watcher
    spectator=witness spire=steeple squad=team staircase=stairway story=tale streetcar=trolley
    stride=tread string=twine study=survey style=way subject=theme subject=topic suburb=suburbia
    summer=summertime sundown=sunset sunlight=sunshine surfboarder=surfer swim=swimming
    swimsuit=swimwear tai=thai teen=teenager teeter=teeter-totter television=tv test=trial
    theater=theatre theme=topic transfer=transportation tricycle=trike triumph=victory tube=tubing
    turtle=turtleneck tux=tuxedo ump=umpire usage=use vas=vessel vegetable=veggie vest=waistcoat
    viewer=watcher viewer=witness watcher=witness whizz=wizard aa>lava aaron>ballplayer ab>degree
    aberdeen>town ability>quality abundance>quantity ac>substance access>artifact,right
    accessory>clothing accident>event,trouble accompaniment>event accordion>device
    account>news,record ace>number acid>chemical acrobat>athlete acrobatics>gymnastics
    act>document,event action>act activist>crusader activity>act actor>performer actress>actor
    ad>content,message adjustment>action,advance,improvement adobe>clay adolescence>period
    adolescent>individual,person,someone adornment>decoration,ornament
    adult>animal,creature,individual,person,someone advance>motion,movement,shift advantage>quality
    adventure>project,task adventurer>individual,person,someone advertisement>content,message
    advertising>business,content,message advocacy>support aerosol>cloud affair>concern
    afghan>blanket,cover africa>ground african>individual,person,someone african-american>american
    afro>hairdo,hairstyle aftermath>effect,result afternoon>daylight,daytime age>property agony>pain
    aid>activity,gift,quality aide>officer aids>disease aim>goal air>gas,quality,region
    aircraft>vehicle airfield>facility,installation airline>tube,tubing airliner>airplane,plane
    airplane>aircraft airport>airfield airstrip>airfield airway>passage aisle>passage,passageway
    al>metal aladdin>character alarm>device,fear,fright alaska>state albert>prince album>medium
    alcohol>beverage alcove>enclosure alfalfa>herb alien>traveler allegiance>act,event
    allen>performer alley>street alleyway>street alligator>leather ally>country,nation
    aloha>content,message alphabet>list altar>table altitude>distance aluminum>metal amber>color
    ambulance>auto,automobile,car america>country american>dweller ammunition>artifact
    amnesty>condition amount>possession,property amp>unit amphitheater>structure amplifier>equipment
    amputee>individual,person,someone amsterdam>city,metropolis amusement>delight an>degree
    anderson>author,writer anger>emotion angle>space animal>whole ankle>joint anniversary>period
    announcement>statement anorak>jacket answer>act,statement antenna>device anthem>song antique>man
    antler>horn anvil>block apartment>housing apex>extreme apparatus>equipment apparel>clothing
    appearance>quality appetizer>food applause>content,message apple>fruit,produce appliance>device
    appreciation>apprehension apprehension>fear,fright approach>creation apron>clothing aqua>blue
    aquarium>tank ar>gas,substance arabesque>posture arcade>passageway arch>curve
    archaeologist>scientist archeologist>scientist archer>expert archery>athletics,sport
    architect>individual,person,someone architecture>building,edifice archway>entrance,entryway
    area>location arena>environment argentina>country argyle>dish arizona>state arm>limb
    armband>signal armchair>chair armor>artifact army>personnel array>group,grouping arrest>capture
    arrival>action arrow>symbol art>creation artichoke>herb article>artifact,creation artifact>whole
    artist>individual,person,someone ashtray>container asia>ground asian>dweller asparagus>herb
    asphalt>artifact assault>battle,engagement,fight assembly>construction,machine
    assignment>document,duty assist>activity assistance>activity assistant>worker
    association>act,event,organization assortment>collection astronaut>traveler athlete>contestant
    athletics>recreation atlanta>city,metropolis atm>unit atmosphere>condition attache>expert
    attachment>affection attack>activity attempt>activity attendance>act,event
    attendant>assistant,helper attendee>participant attire>clothing attraction>event,force,quality
    au>metal auction>game audience>gathering auditorium>structure australia>country
    australian>dweller author>individual,person,someone authority>control autograph>writing
    autumn>period avenue>approach aviation>collection aviator>worker awe>wonder azure>blue
    baby>child bachelor>man backbend>stunt backdrop>scenery backgammon>game
    background>information,scene,vista backhand>stroke backhoe>machine backpack>bag backpacker>hiker
    backside>surface backstage>stage backyard>field bacon>meat badge>emblem,feature
    badminton>athletics,game,sport bag>container bagel>bun baggage>container
    bagpiper>instrumentalist,musician baker>merchant bakery>shop,store,workplace balance>situation
    balcony>structure bale>bundle ball>equipment ballerina>dancer ballet>choreography
    ballgame>situation balloon>aircraft ballot>document ballplayer>athlete,player ballroom>room
    baltimore>city,metropolis,port bamboo>wood ban>act banana>herb band>group,grouping,organization
    bandana>handkerchief bandanna>handkerchief bandstand>platform bang>impact,noise bangle>jewelry
    banister>barrier banjo>device bank>establishment,incline,slope banking>management banner>flag
    banquet>party bar>artifact,counter,room barb>statement barbecue>food barbell>equipment
    barber>artist barcelona>city,metropolis,port barge>boat baritone>singer,vocalist bark>covering
    barn>building,edifice barrel>container,tube,tubing barricade>barrier
    barrier>obstacle,structure,whole bartender>employee
    base>equipment,facility,installation,structure basement>floor bash>impact basin>container
    basket>container basketball>athletics,game,sport bass>pitch basset>hound bassinet>furniture
    bassist>instrumentalist,musician bat>turn batch>collection bath>container,wash
    bathe>swim,swimming bathing>recreation bathrobe>robe bathroom>room bathtub>container
    batman>attendant baton>rod batsman>ballplayer batter>ballplayer battery>device
    batting>attempt,effort,try battle>act,event battleship>ship bayonet>knife bazaar>shop,store
    beach>object beachfront>ground bead>jewelry beagle>hound beak>porta beaker>jar beam>piece,signal
    bean>vegetable,veggie beanbag>bag beanie>cap beard>hair bearer>traveler beat>route beater>worker
    beauty>appearance bed>furniture bedroom>room bee>insect beech>tree beef>cattle,meat,oxen
    beehive>workplace beer>brew beetle>insect begin>politician behavior>activity
    beijing>city,metropolis bell>device belonging>happiness belt>accessory,region ben>mountain
    bench>furniture,plateau bend>curve benefit>good,payment beret>cap berlin>city,metropolis
    bermuda>island bernard>scientist berry>fruit,produce bet>venture beverage>food,liquid
    bib>cloth,fabric,piece,textile bible>writing biceps>muscle bicycle>container,vehicle
    bicycler>rider bicyclist>rider bidet>basin bikers>generation bikini>reef bill>document
    billboard>structure billiards>game billy>stick bin>container binder>machine bingo>game
    binoculars>instrument biology>science biplane>airplane,plane birch>wood bird>animal,creature
    birdcage>cage birdie>number birdseed>feed birmingham>city,metropolis birth>start
    birthday>anniversary biscuit>bread bishop>priest bistro>eatery,restaurant
    bit>amount,measure,quantity bite>wound bitter>beer black>color blackberry>berry
    blackboard>artifact blackjack>tree blacksmith>worker blacktop>artifact blade>foliage,leaf
    blake>painter blaring>noise blaze>flame,trouble blazer>jacket bleacher>worker blender>utensil
    blind>people blindfold>artifact bliss>condition block>artifact blockbuster>bomb
    blocker>footballer blond>individual,person,someone blood>substance blossoming>growth
    blouse>clothing blow>motion,movement blower>device blowtorch>burner blue>clothing,color
    blueberry>bush,shrub bluegrass>grass bluff>ridge boa>scarf board>lumber,timber,unit
    boarder>payer boarding>departure boardwalk>walkway boat>vessel boater>hat bob>unit bobcat>cat
    bocce>bowling body>whole bog>wetland bolero>music bollywood>industry bomb>device
    bonding>relationship bone>tissue bonfire>fire bongo>drum bonnet>hat boogie>song book>publication
    bookcase>furniture booklet>book bookshelf>shelf bookstore>shop,store boom>noise boot>artifact
    booth>table border>boundary boss>leader boston>city,metropolis bot>animal,creature
    bottle>container bottom>region,surface boulder>rock,stone boulevard>street bounce>property
    bouncer>guard boundary>region bouquet>decoration,ornament bout>concept boutique>shop,store
    bow>knot,stick bowl>container bowler>cricketer bowling>game bowtie>necktie,tie box>container
    boxer>combatant,fighter boxing>athletics,sport boy>male boyfriend>lover,man bra>undergarment
    brace>device bracelet>strip bradford>printer braid>hairdo,hairstyle brake>device
    branch>stem,unit brand>form,kind,name,sort brass>mixture bratwurst>sausage braun>woman
    brave>warrior brawl>occasion brazil>country bread>food break>accident,event breaker>worker
    breakfast>meal breath>air breather>pause breech>artifact breed>group,grouping breeze>wind
    brew>alcohol brewer>maker brick>artifact bride>newlywed bridesmaid>attendant,woman
    bridge>circuit,connection,structure bridle>paraphernalia brief>document briefcase>container
    brighton>city,metropolis brim>surface britain>country british>people broad>woman
    broadcasting>communication broadway>street broccoli>herb brochure>book bronco>mustang
    bronze>mixture brook>stream brooklyn>district,territory broth>soup brother>relative brow>feature
    brown>color brownie>boy,girl bruce>doctor brunet>individual,person,someone
    brunette>individual,person,someone brush>artifact,flora,vegetation bucket>container
    buckle>device bud>bloom,blossom,sprout buddhist>individual,person,someone buddy>friend
    budget>fund,plan,program buff>individual,person,someone buffalo>bison buffer>chemical
    buffet>furniture bug>insect buggy>carriage build>property builder>material,stuff
    building>structure bulb>lamp,stem bull>cattle,oxen bulldog>dog bulldozer>tractor
    bullet>projectile bulletin>account bullfighter>individual,person,someone bullhorn>loudspeaker
    bullpen>structure bullring>stadium bum>individual,person,someone bump>injury bumper>glass
    bun>bread bunch>collection,gathering bundle>collection,package bungalow>house bungee>rope
    bunk>bed,container bunker>obstacle bunny>waitress bunt>act buoy>signal bureau>unit burger>judge
    burka>garment burlap>cloth,fabric,textile burn>pain burner>apparatus,setup burqa>garment
    burrito>food burst>action,fire bus>transport bush>flora,plant,vegetation
    business>organization,transaction businessman>individual,person,someone
    businesswoman>individual,person,someone busker>entertainer buss>act bust>event
    bustle>motion,movement butcher>merchant butt>handle butter>food butterfly>insect
    button>device,switch buyer>customer buzz>event bystander>spectator,viewer,watcher,witness
    cab>room cabana>tent cabbage>vegetable,veggie cabin>house,room cabinet>furniture
    cabinetry>carpentry,woodworking cable>message caboose>kitchen cactus>plant caddy>can
    cafe>eatery,restaurant cafeteria>eatery,restaurant cage>enclosure cain>man cake>block
    calculator>expert calendar>organization calf>animal,creature calico>cloth,fabric,textile
    california>state call>attitude,medium calvin>scientist cam>river cambridge>university
    camden>city,metropolis camera>equipment cameraman>photographer camisole>undergarment
    camo>cloth,fabric,textile camouflage>appearance camp>housing campaign>activity,race,venture
    camper>individual,person,someone campfire>fire campground>site campsite>site campus>field
    can>container canada>country canape>appetizer cancer>disease candle>lamp candlelight>light
    candy>goody,treat cane>stick canine>tooth canister>ammunition cannonball>projectile canoe>boat
    canon>rule canopy>artifact canvas>cloth,fabric,painting,picture,textile canvass>environment
    canyon>ravine cap>headdress,headgear capacity>ability,amount,condition,measure,quantity
    cape>ground capital>possession capitol>building,edifice cappuccino>coffee capri>island
    captain>officer,policeman capture>act carabiner>ring caramel>candy caravan>collection
    carcass>whole card>paper cardboard>paper cardigan>sweater cardinal>bishop care>work
    cargo>merchandise,product caricature>humor,wit carnegie>professional carnival>festivity
    carol>song carolina>location carousal>festivity carousel>belt carpenter>woodworker
    carpentry>craft,trade carpet>artifact carpeting>artifact carriage>container,vehicle
    carrier>container,ship,traveler,vehicle carrot>root cart>wagon carton>amount,measure,quantity
    cartoon>humor,wit cartridge>ammunition cartwheel>wheel carving>sculpture case>condition,event
    cash>currency casino>building,edifice casket>box casserole>food cast>gathering castle>house
    castro>politician catamaran>sailboat catcher>infielder caterer>provider catering>job
    caterpillar>animal,creature cathedral>church cattle>bovine catwalk>platform
    caucasian>individual,person,someone cauldron>pot cauliflower>herb cause>statement,venture
    caution>warning cavalier>leader cave>object cavern>space cd>metal cedar>conifer
    ceiling>altitude,surface celebration>occasion celebrity>adult,grownup celery>herb
    cell>compartment,whole cellar>floor cellist>instrumentalist,musician cello>string
    cellphone>phone,telephone celtic>language cement>artifact,concrete cemetery>site center>area
    centerpiece>feature centipede>animal,creature central>workplace centurion>warrior century>period
    cereal>grass ceremony>activity,occasion certificate>document chain>series chainsaw>machine,tool
    chair>furniture chairlift>transport chalk>spar chalkboard>artifact challenge>act,situation
    champagne>wine chandelier>fixture change>event channel>communication chap>male
    chapel>building,edifice chaperone>defender,guardian,protector character>concept,imagination
    charade>caricature charcoal>substance charge>attack,statement charity>foundation
    charter>document chartreuse>alcohol chase>movement chaser>traveler chat>conversation check>draft
    checker>attendant checkerboard>surface checkout>examination checkpoint>place,spot cheek>feature
    cheer>content,message cheerio>content,message cheerleader>supporter cheese>food
    cheeseburger>hamburger chef>cook chemical>material,stuff chemistry>science cherry>wood
    chess>grass chessboard>checkerboard chevron>badge chicago>city,metropolis,port
    chicken>fowl,meat,poultry chief>leader chihuahua>city,metropolis
    child>individual,person,relative,someone childhood>period chile>country chili>food
    chimney>passage chin>feature china>country,porcelain chocolate>beverage choice>action
    choir>organization chopstick>ware chore>duty choreography>recreation chorus>event christ>jew
    christian>individual,person,someone christmas>holiday,period chrome>metal chuck>food
    chunk>collection church>building,edifice,establishment churn>container chute>equipment
    cigar>tobacco cigarette>tobacco cilantro>herb cinderella>woman cinema>medium
    circle>group,grouping,oval circuit>device,journey circus>show,troupe citizen>national
    citrus>fruit,produce city>district,territory cityscape>viewpoint civilian>citizen clack>noise
    claim>statement clamp>device clap>noise clapboard>artifact class>collection,gathering,people
    classic>creation classmate>individual,person,someone classroom>room classwork>schoolwork
    clay>dirt,soil clean>weightlift cleaner>chemical cleat>structure cleaver>knife clergy>profession
    clergyman>leader clerk>employee cleveland>city,metropolis client>individual,person,someone
    cliff>object climate>condition climb>incline,slope climber>vine cling>fruit,produce
    clinic>establishment clipboard>surface clipper>circuit cloak>artifact clock>instrument
    clog>artifact close>end closet>structure closeup>photo,photograph cloth>artifact
    clothes>clothing clothesline>cord clothespin>device clothing>artifact clover>herb clown>fool
    club>association,squad,team clump>collection cluster>collection clutch>activity
    clutter>condition clydesdale>horse co-worker>peer coach>trainer coast>shore coaster>resident
    coastline>outline coat>garment cob>nut cobalt>metal cobblestone>stone coca>bush,shrub cock>organ
    cocker>spaniel cockpit>room cocktail>alcohol cocoa>beverage coffee>beverage coffin>box
    coil>structure coin>specie colander>strainer cold>disease,temperature cole>herb coliseum>stadium
    collage>picture collar>strip collard>cole colleague>peer collection>group,grouping
    collector>individual,person,someone college>group,grouping collie>sheepdog collision>event
    color>property column>array,formation,tube,tubing comb>device combat>battle,engagement,fight
    combatant>individual,person,someone combination>collection
    comfort>aid,assist,assistance,condition,help comforter>individual,person,someone commandment>act
    commentator>expert commode>fixture communication>act communist>politician community>gathering
    commute>journey commuter>train companion>friend company>establishment,unit compartment>space
    compass>instrument,property competitor>contestant complex>whole component>concept
    composition>mixture,property compost>composition compound>whole compressor>device
    computer>machine concentration>property concept>idea,thought concern>emotion,interest
    concert>performance concierge>custodian conclusion>opinion concourse>gathering concrete>artifact
    condiment>seasoning conditioner>exercise,workout condom>device conductor>artist cone>artifact
    conference>meeting confetti>paper confrontation>challenge confusion>condition conga>music
    congo>country congregation>group,grouping conifer>tree console>table construction>creation
    constructor>individual,person,someone consumer>user contact>interaction container>artifact
    contemplation>stare content>collection contest>event contestant>individual,person,someone
    contingent>gathering contortionist>acrobat contractor>constructor contraption>device
    contrast>examination,opposition control>power controller>individual,person,someone
    convenience>comfort convention>meeting conversation>speech converse>statement
    convertible>auto,automobile,car conveyer>messenger conveyor>messenger convoy>collection
    cook>worker cooker>cookware cookout>meal cookware>utensil cooky>cook cooler>icebox,refrigerator
    coolie>asian cooper>businessman cop>policeman copilot>pilot copper>metal copy>creation,record
    coral>color cord>artifact corgi>dog cork>bark corn>cereal,seed corner>area,point,structure
    cornfield>field corona>light corp>business corral>enclosure corridor>passageway
    corsage>decoration,ornament corset>undergarment cosmetic>toiletry costume>attire,garb
    costumer>individual,person,someone cottage>house couch>furniture cough>information
    count>number,work counter>table countertop>tabletop country>district,territory,unit
    county>region coupe>auto,automobile,car couple>amount,family,gathering,measure,quantity
    course>instruction court>gathering courtyard>structure cover>activity,artifact coverall>clothing
    covering>whole cow>cattle,oxen cowboy>laborer cowgirl>cowboy coyote>wolf crab>crustacean
    crack>artifact,gap,opening cracker>bread cradle>furniture craft>job craftsman>professional
    crag>cliff crampon>tool crane>author,writer crank>individual,person,someone crap>waste
    crash>accident,noise crate>box crawl>movement cream>class creamer>container
    creation>activity,artifact,event creature>whole creek>stream crepe>paper crescent>curve
    crest>location crevasse>crack crew>unit crib>furniture cricket>insect cricketer>athlete
    crime>activity critter>animal,creature crochet>creation crocodile>reptile crop>yield
    croquet>athletics,game,sport cross>structure crosswalk>path crowd>gathering crown>symbol
    crucifix>emblem cruise>travel cruiser>auto,automobile,car crunch>noise
    crusader>individual,person,someone crush>leather crust>region crustacean>animal,creature
    crutch>stick crystal>object cub>individual,person,someone cubby>room cubicle>room cucumber>vine
    cue>text cuff>flap culotte>skirt culture>society culvert>drainpipe
    cup>amount,container,measure,quantity cupboard>structure curb>surface cure>medicine
    curiosity>condition curler>device current>flow curry>food curtain>screen cushion>device
    custodian>defender,guardian,protector custom>pattern,practice customer>consumer cut>share
    cutoff>amount,measure,quantity cutout>switch cutter>worker cyan>teal
    cycle>amount,measure,quantity,series cycling>athletics,sport cyclist>rider cyclone>weather
    cymbal>device da>official dachshund>dog dad>father daddy>father dagger>knife dairy>farm
    daisy>flower dallas>city,metropolis dalmatian>dweller dam>barrier damage>change dame>girl,miss
    damn>quality dance>art dancer>performer dandelion>herb dane>dweller danger>condition,venture
    daredevil>adventurer dark>condition,scene dart>projectile dash>quality dashboard>artifact
    date>day datum>information daughter>child david>defender,guardian,protector,saint
    day>amount,measure,quantity,time daycare>aid,assist,assistance,help daylight>light,period
    daytime>period dc>district,territory de>state dead>people deal>transaction dealer>merchant
    dealership>business dear>lover death>change debris>rubbish,trash decal>decoration,ornament,paper
    decision>choice,opinion,selection deck>platform decker>author,writer decor>decoration,ornament
    decoration>artifact deere>businessman defender>individual,person,someone
    defense>act,event,protection degree>honor,property deli>shop,store delicacy>quality
    delivery>transfer,transportation dell>valley demand>petition,request
    democracy>attitude,group,grouping demolition>event demonstration>show
    demonstrator>instructor,teacher den>habitat denim>trouser dentist>professional department>unit
    departure>act depot>station depth>property derby>hat descent>motion,movement
    description>statement desert>group,grouping design>creation,organization designer>expert
    desk>table desktop>top desperate>individual,person,someone dessert>food destination>end
    detail>information detector>device determination>act detour>road detroit>city,metropolis,port
    development>improvement device>artifact devise>document diagram>drawing
    dialogue>script,talk,writing diamond>jewelry diaper>garment dice>block die>block diesel>engineer
    diet>food difficulty>condition,labor dig>site digger>laborer diner>eater dinghy>boat dinner>meal
    dinnerware>ware dinosaur>reptile dior>individual,person,someone diploma>certificate
    direction>attitude,route director>chief directory>book dirt>condition,material,stuff
    disaster>luck,trouble disco>music discus>contest discussion>communication,speech
    disguise>appearance dish>container dispenser>container display>demo,show distress>luck,pain
    district>location ditch>artifact dive>nightclub diver>explorer divider>scientist diving>contest
    dj>individual,person,someone dock>enclosure doctor>professional document>writing
    dodge>plan,program dog>animal,creature doggy>dog doghouse>building,edifice doll>toy
    dollar>currency,unit dollhouse>house dolly>transport domestic>worker
    dominance>condition,property domino>instrumentalist,musician don>gentleman donation>gift
    dong>unit donkey>emblem door>barrier doorstep>sill doorway>entrance,entryway
    dorm>building,edifice dose>amount,measure,medicine,quantity dot>disk,saucer double>hit
    dough>food dove>pigeon dowel>device down>feather downpour>rain downtown>district,territory
    dozen>number draft>document drafting>writing dragon>monster drain>removal drainage>removal
    drainpipe>pipe drama>event,writing drape>screen drapery>screen draw>valley drawer>container
    drawing>artwork,creation,graphics dread>fear,fright dreadlock>hair dream>imagery,imagination
    dress>clothing dresser>furniture dribble>flow drift>force driftwood>wood drill>tool
    drive>act,device,venture driveway>road drop>amount,measure,quantity droplet>drop
    dropper>instrument droppings>waste drum>device drummer>percussionist dry>crusader ds>substance
    dude>man duel>fight duet>ii,two duffel>bag dugout>shelter dulcimer>device dumbbell>equipment
    dummy>individual,person,someone dumpster>container dun>mount dune>ridge
    dungaree>cloth,fabric,textile dunk>attempt,effort,try duo>ii,two dust>material,stuff
    duster>storm dustpan>amount,measure,quantity duty>act,event,work duvet>quilt dvd>device
    dwarf>individual,person,someone dweller>individual,person,someone dwelling>housing
    dye>material,stuff eagle>bird ear>organ earmuff>artifact earring>jewelry earth>planet
    ease>quality easel>tripod east>collection,direction easter>holiday eatable>food eater>consumer
    eatery>building,edifice eden>region edge>boundary edifice>structure effort>activity egret>wader
    eiffel>engineer einstein>scientist elbow>joint elder>adult,grownup election>act,event
    electric>auto,automobile,car electrician>worker electricity>energy electronics>science
    element>concept elevation>motion,movement elevator>device elf>fairy,sprite
    elizabethan>individual,person,someone elvis>drug em>unit email>communication
    embankment>structure emblem>decoration,ornament embrace>clutch,grip,hold embroidery>discussion
    emergency>occasion empire>land employee>worker empty>container enclosure>structure
    end>amount,event,measure,quantity,region endurance>strength energizer>individual,person,someone
    enforcement>act,event engagement>act,event engine>motor engineer>individual,person,someone
    england>country ensemble>organization entertainer>individual,person,someone
    entertainment>recreation enthusiasm>interest enthusiast>supporter
    entrance>access,motion,movement entree>food entry>record entryway>access envelope>container
    environment>situation equation>statement equestrian>rider equipment>artifact era>period
    escalator>section escape>act espresso>coffee establishment>organization estate>property
    etching>print ethnicity>quality euro>unit europe>ground evening>daylight,daytime evergreen>plant
    evil>activity,quality exam>communication examination>work example>information
    excavation>creation excavator>workman exception>example excitement>joy executive>chief
    exercise>labor exhaust>gas,waste exhaustion>fatigue exhibit>info,information
    exhibition>collection,demonstration,presentation exit>artifact expanse>compass,range,reach,scope
    experience>event experiment>research expert>individual,person,someone
    explorer>individual,person,someone explosion>event expo>collection exposition>statement
    exposure>act,property express>mail expression>appearance,communication,demo extension>wait
    exterior>region extinguisher>device extra>actor extreme>degree,level,region eye>organ
    eyebrow>hair eyeglass>lens eyelash>hair eyeliner>makeup eyepiece>lens eyeshadow>makeup
    fabric>artifact facade>surface face-off>act facility>artifact factory>plant fair>show
    fairway>site falcon>hawk fall>period family>group,grouping,unit
    fan>device,enthusiast,individual,person,someone fantasy>imagination fare>schedule
    fargo>city,metropolis farm>workplace farmer>individual,person,someone farmhouse>house
    fashion>property father>parent fauna>collection fear>emotion feast>party feat>action
    feather>covering,material,stuff feature>concept fedora>hat feed>food feeder>animal,creature
    fellow>friend,male female>animal,creature fence>barrier fencer>combatant,fighter fencing>barrier
    fender>barrier fern>plant ferry>boat festival>period festivity>recreation fetch>action
    fez>city,metropolis fiddle>string fiddler>instrumentalist,musician field>location
    fielder>ballplayer fight>act,event,struggle
    fighter>airplane,individual,person,plane,someone,warplane figure>body,illustration file>record
    filing>submission fill>amount,measure,quantity fillet>steak filling>material,stuff
    film>medium,product filter>device fin>number final>contest finale>end,section finch>bird
    find>apprehension fingernail>nail fingerpaint>paint fingertip>tip finish>appearance fir>wood
    fire>attack,event firearm>gun fireball>light firecracker>firework,pyrotechnic
    firefighter>defender,guardian,protector firehouse>station fireman>recreation fireplace>enclosure
    fireplug>pipe firework>chemical fishbowl>situation fisher>worker fisherman>worker
    fishing>athletics,sport fishnet>net fist>hand,mitt
    fit>anger,fashion,manner,mode,style,trouble,way fitness>quality fix>difficulty fixture>artifact
    flag>emblem flagpole>instrument flame>reaction flamingo>wader flan>dessert flank>formation
    flannel>cloth,fabric,textile flap>artifact flash>event flashlight>lamp flat>plain
    flautist>instrumentalist,musician flea>insect fleet>collection flexibility>property
    flier>traveler flight>formation,staircase,stairway,travel flinch>response flip>tumble
    flipper>shoe float>amount,measure,quantity floater>information flock>congregation,group,grouping
    flood>light,lot,mass,mint,peck floor>structure,surface flooring>surface flora>collection
    florida>state florist>shopkeeper flour>food flow>motion,movement flue>structure fluid>substance
    fluorescent>fixture flurry>motion,movement flush>period fly>insect
    flyer>ad,advertisement,advertising fo>officer foal>animal,creature foam>bubble focus>quality
    fog>aerosol foil>artifact folder>book foldout>page folk>people fondue>food foodstuff>artifact
    fool>individual,person,someone,victim foot>unit football>athletics,sport
    footballer>athlete,player footbridge>bridge foothill>hill footpath>path footrace>race
    footrest>stool footstool>stool footwear>clothing forage>feed force>degree,level,power
    forearm>limb forefront>front foreground>scene,vista forehand>stroke forehead>feature
    foreigner>traveler forest>flora,vegetation forestry>biology forge>furnace fork>ware
    forklift>container,vehicle form>concept,word formation>creation,group,grouping
    formula>instruction,statement fort>post fortune>treasure forum>meeting fossil>adult,grownup
    foundation>establishment fountain>structure four>number four-wheeler>carriage fowl>bird
    foyer>room frame>body,photo,photograph,structure framework>concept france>country frank>dweller
    freckle>patch free>people freestyle>race freeway>highway freezer>fridge
    freight>merchandise,product french>latin,people fridge>icebox,refrigerator
    friend>individual,person,someone fright>emotion fringe>bound,boundary frisbee>toy
    frolic>recreation frond>foliage,leaf front>position,surface frost>ice frown>motion fry>painter
    fryer>chicken ft>unit fuchsia>bush,shrub fulton>individual,person,someone fun>recreation
    function>quality fund>money funeral>ceremony furnace>enclosure furnishing>accessory
    furniture>artifact futon>mattress gadget>device gaggle>flock gain>amount,measure,quantity
    gallery>audience gallop>movement gambling>recreation game>activity,contest gaming>recreation
    gander>goose gang>association gap>artifact,space garage>building,edifice garb>clothing
    garbage>waste garden>field,flora,patch,plot,vegetation gardener>expert gardening>farming
    gargoyle>spout garland>actress,singer,vocalist garment>clothing garnish>decoration,ornament
    garter>strip gate>barrier gateway>entrance,entryway gathering>act,event,group,grouping
    gauge>instrument gavel>hammer gawk>individual,person,someone gaza>location gaze>stare
    gazebo>building,edifice gear>wheel geisha>woman gem>art gender>class
    generation>group,grouping,people,period generator>apparatus,setup genocide>kill gent>gentleman
    gentleman>man geography>science george>defender,guardian,protector,saint,victim
    georgetown>district,territory georgia>state germany>country gesture>motion,movement
    getup>attire,garb geyser>object ghetto>quarter gi>unit giant>animal,creature
    gift>ability,possession gig>boat giggle>laugh,laughter gigolo>individual,person,someone
    ginger>herb gingham>cloth,fabric,textile girder>beam girl>individual,person,someone,woman
    girlfriend>friend,woman glacier>object gladiator>combatant,fighter glamour>beauty glance>look
    glass>container glassblower>worker glassware>ware glaze>topping glee>happiness
    glide>component,part,portion glider>aircraft glimpse>look globe>planet glory>beauty
    glove>equipment glow>condition,property glower>stare glue>material,stuff gnu>antelope
    go-cart>structure goalie>athlete,player goalkeeper>athlete,player goaltender>athlete,player
    goatee>beard goer>traveler goggles>instrument gogh>painter gold>color,treasure
    golf>athletics,game,sport golfer>player gondolier>worker good>advantage,quality
    goodbye>content,message goody>food goofy>character google>software gorge>ravine
    gourmet>individual,person,someone government>organization governor>politician gown>dress
    grab>device grade>gathering graduate>individual,person,someone graduation>windup
    graffiti>decoration,ornament graham>clergyman grain>mote grammar>science grand>number
    grandchild>relative granddaughter>grandchild grandfather>grandparent grandma>grandparent
    grandmother>grandparent grandpa>grandparent grandparent>relative grandson>grandchild
    granite>rock,stone granny>grandparent grape>fruit,produce graphic>picture grass>herb
    grassland>group,grouping grate>structure grater>utensil grating>barrier grave>end,place,spot
    gravel>rock,stone gravestone>monument,stone graveyard>site gravity>attraction gravy>sauce
    graz>city,metropolis graze>scratch grease>oil great>individual,person,someone green>color
    greenery>foliage,leaf greenhouse>building,edifice grenade>bomb greyhound>hound grid>form,pattern
    griddle>cookware griffin>monster grill>eatery,restaurant grille>artifact grimace>motion
    grin>motion grind>individual,person,someone grinder>sandwich grip>activity grit>sandstone
    grizzly>bear grocer>merchant grocery>marketplace,mart groom>participant groomsman>attendant
    grouch>individual,person,someone groucho>performer ground>object grout>plaster grove>forest,wood
    grownup>individual,person,someone growth>development guard>defender,guardian,protector
    guardian>individual,person,someone guest>visitor guide>attendant guidebook>handbook
    guinness>actor guitar>device guitarist>instrumentalist,musician gull>victim gum>goody,treat
    gun>weapon gurney>transport gut>organ gutter>passage guy>man gym>facility,installation
    gymnasium>school gymnast>athlete gymnastics>athletics,sport gypsy>laborer gyro>sandwich
    habit>custom,tradition habitat>surround hacksaw>tool hair>covering hairbrush>brush
    haircut>hairdo,hairstyle hairdo>hair hairdresser>worker hairnet>cloth,fabric,textile
    hairstyle>hair haiti>country hale>leader hall>corridor,room halloween>period hallway>corridor
    halo>property halter>paraphernalia ham>meat hamburger>sandwich hammer>tool hammock>hill
    hamper>device handbag>container handball>ball handbook>book handcuff>hamper
    handful>amount,measure,quantity handgun>firearm handhold>object
    handkerchief>cloth,fabric,piece,textile handle>object handlebar>bar handler>trainer
    handrail>barrier handsaw>tool handset>phone,telephone handshake>content,message
    handstand>exercise,workout handyman>repairman hang>gift,talent hangar>structure hanger>worker
    happiness>emotion harbor>port hardcover>product hardware>artifact harlem>district,territory
    harlequin>performer harness>device hart>author,writer harvest>yield hat>headdress,headgear
    hatchback>auto,automobile,car hatchet>weapon hate>emotion haul>pull hawaii>state hawk>bird
    hay>feed hazmat>material,stuff he>gas,substance headband>strip headdress>clothing header>text
    headgear>clothing headlamp>light headlight>light headline>header headpiece>strip
    headquarters>office headscarf>kerchief headset>receiver headstand>stunt healthcare>care
    heap>collection heart>idea,organ,thought heartbeat>event hearth>enclosure heat>energy
    hedge>fence,fencing heel>bottom,underside height>property helicopter>aircraft
    helium>gas,substance hell>region,trouble hello>content,message helm>device helmet>shield
    help>activity helper>worker hendrix>guitarist henna>dye henry>unit hepburn>actress herb>plant
    herd>group,grouping hero>leader heron>scientist hi>content,message hide>covering
    high-five>motion highchair>chair highland>object highlight>item highway>road hijab>headscarf
    hike>travel hiker>pedestrian hill>object hillside>incline,slope hilltop>place,spot hindu>asian
    hippie>crusader hippy>crusader hipster>crusader history>past,record hit>feat hitch>period
    hitter>ballplayer ho>metal hobby>recreation hobo>rover hoe>tool hoist>device
    hold>activity,apprehension,control holder>device
    hole>amount,artifact,gap,measure,opening,quantity holiday>leisure,period hollywood>industry
    holy>place,spot home>housing,residence homeland>country homelessness>condition hometown>town
    homework>schoolwork honey>lover,seasoning honor>symbol hood>crook hookah>pipe hoop>structure
    hop>act hope>anticipation hopper>container hopscotch>game
    horizon>compass,location,range,reach,scope horn>noisemaker horseman>rider horseshoe>equipment
    hose>footwear hospital>building,edifice host>adult,concourse,grownup,throng,whole
    hostess>host,owner hotel>building,edifice hound>dog hour>amount,measure,quantity
    house>building,dwelling,edifice,home houseboat>barge household>unit houseplant>plant
    housing>structure houston>city,metropolis,port howdah>device hp>unit hub>object
    huddle>discussion hue>property hug>embrace hula-hoop>toy hulk>individual,person,someone
    hummer>singer,vocalist hummingbird>bird humor>content,message humvee>vehicle hundred>number
    hunt>artist hunter>worker hurdle>barrier hurdler>athlete hurl>throw hurry>need husband>partner
    husk>material,stuff husky>dog hut>shelter hybrid>word hydrant>faucet i-beam>girder ice>crystal
    icicle>ice icon>symbol id>state idle>operation idol>creation igloo>shack,shanty iguana>lizard
    ii>number il>state illinois>state illustration>artwork,demo,graphics imagination>ability
    imitation>philosophy immigration>movement impact>effect,event,result
    improvement>action,condition,shift incense>chemical inch>unit incident>event incline>object
    income>amount,sum incubator>apparatus,setup index>scale india>country
    indian>individual,person,someone individual>whole industry>organization infant>child
    infielder>fielder info>content,message information>content,message ingredient>object
    injury>accident ink>liquid inn>hotel inscription>writing insect>animal,creature insert>section
    inspector>policeman inspiration>idea,thought installation>artifact institute>association
    instruction>activity,content,message instructor>professional instrument>device
    instrumentalist>performer insurance>possession interaction>action
    interest>benefit,curiosity,wonder interior>region internet>system intersection>point
    interview>discussion,request invention>ability,creation iowa>indian ipod>stereo iran>country
    ireland>country irish>people iron>metal island>ground isle>island israel>country italy>country
    item>component,part,portion,whole iv>number ivory>material,stuff ivy>vine
    jack>amount,measure,quantity jacket>coat jackhammer>machine,tool jackson>actress,politician
    james>king janitor>custodian japan>country,ground jar>container jasmine>bush,shrub
    javelin>contest jaw>bone jazz>talk jean>trouser jeep>auto,automobile,car jelly>goody,treat
    jerry>dweller jersey>state jester>performer jesus>jew jet>airplane,plane jetliner>jet
    jetty>barrier jew>individual,person,someone jewelry>adornment job>activity,duty
    jockey>equestrian,horseman jogger>traveler john>room johns>artist joke>humor,wit joker>performer
    joseph>leader joule>unit journal>writing journey>travel joust>struggle joy>emotion
    judge>expert,official judo>athletics,sport jug>bottle juggler>performer juice>food
    jukebox>machine july>month jump>change jumper>individual,person,someone jumpsuit>garment
    jungle>location junk>rubbish,trash justice>quality kabob>food kale>money karaoke>performance
    karate>self-defense kathmandu>city,metropolis kayak>canoe kazoo>device kebab>food
    keep>possession keeper>defender,guardian,protector keg>amount,measure,quantity kelp>algae
    kennel>building,edifice kenya>country kerchief>scarf ketchup>condiment kettle>pot key>device
    keyboard>device keyboardist>instrumentalist,musician khaki>cloth,fabric,textile khakis>uniform
    kick>blow kicker>footballer kid>individual,person,someone killer>individual,person,someone
    kiln>furnace kilt>skirt kimono>robe kind>concept king>monarch kingdom>arena,sphere kiosk>room
    kiss>act kit>container kitchen>room kite>check kitten>animal,creature kitty>bet kiwi>vine
    klein>scientist knapsack>bag knee>joint kneel>motion,movement knife>weapon knight>leader
    knit>cloth,fabric,textile knob>structure knoll>hill knot>bunch,clump,cluster,device
    knuckle>joint kobe>city,metropolis,port korea>ground la>metal lab>workplace label>act,brand
    labor>class,work laboratory>workplace laborer>workman labrador>location lace>cord lack>need
    ladder>staircase,stairway ladle>container lady>woman lag>act lagoon>lake lakeside>shore
    lama>priest lamb>animal,creature lamp>device land>location,object,realty landmark>position
    landscape>neighborhood landscaping>gardening lane>artifact lantern>lamp lanyard>cord lap>thigh
    lapel>flap lapse>act laptop>pc largo>music laser>device lassie>girl,miss lasso>artist last>end
    latex>material,stuff lathe>machine latino>dweller latte>espresso lattice>organization
    launch>motorboat laundromat>workplace laundry>garment lava>rock,stone lavender>bush,shrub
    law>collection,document lawn>field lay>song lay-up>attempt,effort,try layer>artifact
    layup>attempt,effort,try le>disease lead>advantage,information,metal
    leader>individual,person,someone league>association leak>hole leap>act,change leapfrog>movement
    lease>property leash>device lectern>table lecture>speech ledge>ridge leftover>rest leg>limb
    legging>garment lego>toy lei>decoration,ornament leisure>act,period lemon>citrus,color
    lemonade>beverage length>amount,measure,property,quantity lens>device leopard>fur
    leotard>garment lesson>meaning,profession,warning letter>text lettering>writing lettuce>money
    level>property lever>bar levi>saint levis>denim,jean lewis>pianist liberty>freedom
    librarian>professional library>collection,facility,installation,room license>document,freedom
    lie>statement life>experience lifeboat>boat lifeguard>attendant lifesaver>attendant
    lifestyle>fashion,manner,mode,style,way lift>aid,assist,assistance,help lifter>athlete
    light>device lighthouse>tower lighting>apparatus,setup likeness>quality lime>chemical
    limo>auto,automobile,car limousine>auto,automobile,car lincoln>professional line>formation
    linen>cloth,fabric,textile lingerie>underwear link>connection,device linoleum>artifact
    lioness>lion lip>organ lipstick>makeup liquid>fluid liquor>alcohol,liquid list>info,information
    listener>observer literacy>skill literature>writing litter>group,grouping,rubbish,trash
    liverpool>city,metropolis,port living>experience lizard>reptile load>artifact loader>laborer
    loaf>bread loafer>individual,person,someone loan>possession lobby>room lobster>seafood
    local>transport locale>scene location>object lock>device locker>room locksmith>worker
    locomotive>container,vehicle lodge>scientist loft>floor log>wood logger>laborer
    logo>mark,marking loincloth>garment lollipop>dessert london>city,metropolis longhorn>beef
    look>activity,appearance look-alike>individual,person,someone lookout>guard loom>machine
    loop>device lord>god loss>possession lot>amount,measure,quantity lottery>accident louis>boxer
    louisiana>state lounge>furniture louvre>museum love>emotion lover>individual,person,someone
    loveseat>couch,lounge,sofa lower>bunk luggage>container lumber>artifact lumberjack>laborer
    lump>collection lunch>meal luncheon>meal lung>organ lunge>movement lyric>text ma>mother
    mac>raincoat macaroni>man machete>knife machine>device machinery>machine
    macintosh>cloth,fabric,textile madagascar>country madison>representative madrid>city,metropolis
    magazine>publication magenta>red magician>performer magnet>device magnifier>instrument
    mahjong>game maid>domestic mail>communication,message mailbag>pouch mailbox>box mailman>employee
    maintenance>repair major>officer majorette>performer majority>number
    maker>individual,person,someone makeup>cosmetic male>animal,creature,individual,person,someone
    mall>walkway mallard>duck mam>indian mama>mother mambo>recreation man>adult,grownup,male,worker
    management>act,event manager>chief,trainer manchester>city,metropolis mane>hair
    maneuver>activity mango>tree manhattan>district,territory manhole>hole manicure>care
    manikin>individual,person,someone manila>paper mannequin>assistant,helper manner>property
    manor>house mansion>region mantis>insect mantle>symbol manual>handbook manure>chemical
    map>creation maple>wood maraca>device marathon>project,task marble>rock,stone march>month,walk
    marcher>dweller margarita>cocktail marina>structure marinara>sauce marine>man,serviceman
    mark>signal,symbol marker>artifact market>activity,class marketplace>activity,outlet
    marking>symbol maroon>individual,person,someone marquee>tent marquis>entertainer marsh>wetland
    marshmallow>candy mart>outlet martin>bishop,saint martini>cocktail marvel>event marx>performer
    mary>mother maryland>state mascara>makeup mascot>whole mash>suspension mask>artifact,attire,garb
    mason>leader masonry>structure masquerade>party mass>amount,measure,property,quantity
    massage>treatment mast>pole master>artist,ruler masterpiece>action,work mat>artifact
    matador>bullfighter match>device mate>animal,creature,peer,sailor
    material>info,information,substance math>science matrix>array matt>property matter>concern
    mattress>padding mauve>color maze>system mc>rate meadow>grassland meal>food mean>datum
    meander>curve meaning>content,idea,message,thought measure>document,move measurement>activity
    meatball>food mechanic>worker med>degree medal>honor median>datum medicine>drug,profession
    meditation>contemplation,reflection medium>artifact,communication,surround meet>contest
    meeting>gathering megaphone>device mellon>individual,person,someone melon>fruit,produce
    member>peer memo>note memorabilia>record memorial>content,message men>personnel mend>creation
    menorah>holder menu>list merchandise>artifact merchant>individual,person,someone
    mermaid>imagination merry-go-round>cycle mesh>unit mess>condition messenger>traveler
    metal>substance metalwork>work metalworking>formation meter>unit metro>railroad,railway
    metropolis>district,territory mexico>country miami>indian michael>angel michigan>state
    microscope>magnifier microwave>energy midair>point middle>area midget>individual,person,someone
    midst>interior mile>unit militant>crusader military>personnel milk>beverage milkshake>drink
    mill>plant miller>conductor milwaukee>city,metropolis mime>actor
    min>amount,chinese,measure,quantity mine>artifact,device miner>laborer mineral>material,stuff
    miniature>painting,picture miniskirt>skirt minivan>auto,automobile,car
    minneapolis>city,metropolis minnesota>state mint>amount,measure,quantity
    minute>amount,measure,quantity mirror>reflector miss>woman
    mission>activity,assignment,organization missionary>instructor,teacher mist>fog mit>university
    mitten>clothing mix>food mixer>party mixture>substance mn>metal mo>time mob>crowd mobile>river
    moccasin>shoe mockingbird>bird mode>property model>concept,form,kind,sort mohawk>indian
    mom>mother moment>amount,measure,quantity,time mommy>mother monarch>ruler mongolian>asian
    monitor>leader monk>individual,person,someone monopoly>dominance,market,marketplace
    monorail>railroad,railway monster>imagination montage>picture
    month>amount,measure,period,quantity monument>structure mooch>beggar mood>condition
    moonwalk>movement mooring>area moose>deer moped>motorbike morgan>scientist
    mormon>individual,person,someone morning>period mortar>artifact,cannon mosque>building,edifice
    mosquito>insect mote>material,stuff motel>hotel moth>insect mother>parent
    motif>decoration,ornament motion>action,event motor>machine motorbike>bike,motorcycle
    motorboat>boat motorcyclist>traveler motorist>driver mound>equipment mount>horse mountain>object
    mountaineer>adventurer mountainside>incline,slope mouse>rodent moustache>hair mouth>porta
    mouthful>amount,measure,quantity mouthpiece>artifact move>decision movement>action,event
    movie>product mower>tool mr>name mrs>name mud>dirt,soil muffin>bread mug>amount,measure,quantity
    mulch>artifact multitude>amount,measure,quantity mum>flower mural>painting,picture murder>kill
    muscle>organ museum>facility,installation musher>traveler musician>performer
    muslim>individual,person,someone mustache>hair mustang>pony mustard>herb muzzle>artifact
    mylar>plastic myriad>amount,measure,quantity mystery>confusion nail>device
    name>component,part,portion nan>grandma,grandmother,granny nancy>city,metropolis
    nanny>keeper,woman nap>period nation>unit national>individual,person,someone nationality>people
    native>individual,person,someone nature>quality navel>point navy>personnel nd>metal
    necklace>jewelry neckline>artifact necktie>garment need>condition needle>device,foliage,leaf
    negro>individual,person,someone neighbor>individual,person,someone neighborhood>area,community
    neon>gas,substance nerd>individual,person,someone nest>whole net>system,trap netherlands>country
    netting>cloth,fabric,textile network>system neuroscience>biology nevada>state newlywed>partner
    news>info,information newsboy>employee newspaper>business,medium newsstand>shop,store
    nibble>unit night>period nighttime>period ninja>adventurer nip>amount,measure,quantity
    nipple>organ nissan>month noise>event noisemaker>device nook>area norfolk>city,metropolis,port
    north>location northern>english nose>organ nostril>porta note>letter,record notebook>product
    notepad>pad notice>announcement novel>writing novelty>quality november>month nozzle>spout
    number>amount,measure,quantity numeral>symbol nun>individual,person,someone nurse>professional
    nursery>bedroom nursing>care nut>seed nutcracker>lever ny>state nylon>material,stuff oak>wood
    oakland>city,metropolis,port oar>artifact obedience>submission observation>measurement
    observer>expert,individual,person,someone obstacle>difficulty,structure occasion>event
    octopus>seafood od>degree offense>behavior offer>act,content,message offering>content,message
    office>structure officer>man,serviceman official>worker offstage>stage oh>state ohio>state
    oil>paint oklahoma>state olive>fruit olympian>athlete olympics>contest omelet>food
    one>number,whole onion>bulb onlooker>spectator,viewer,watcher,witness open>area
    opening>action,ceremony,space opera>music operation>activity,project,task operator>function
    opponent>contestant,individual,person,someone opposition>act,action,event option>document
    orange>citrus,color orchard>garden orchestra>organization order>act oregon>state oreo>cookie
    organization>group,grouping orient>collection origami>creation origin>point oriole>bird
    ornament>artifact orphan>child,kid,youngster oscar>honor ostrich>individual,person,someone
    ottoman>asian out>act outboard>motorboat outcrop>rock,stone outcropping>rock,stone
    outfielder>fielder outfit>unit outing>journey outlet>structure outline>boundary,statement
    outskirt>district,territory overall>clothing overcoat>coat overflow>movement overhang>structure
    overlook>place,spot overpass>bridge overview>statement owl>bird
    owner>businessman,individual,person,someone ox>cattle,oxen oxen>bovine oxford>city,metropolis
    oxygen>gas pace>amount,measure,property,quantity,rate pacific>ocean pack>amount,measure,quantity
    package>collection,container packer>workman packet>collection pad>paper padding>artifact
    paddle>stick paddler>worker paddock>enclosure page>sheet pageant>activity pageboy>messenger
    pagoda>temple pail>container pain>information paint>material,stuff paintball>container
    paintbrush>brush painter>artist painting>art,creation pair>ii,set,two
    paisley>cloth,fabric,textile pajama>trouser pal>friend palace>government,house
    pale>lumber,timber palestine>district,territory palestinian>caucasian,white
    pall>apprehension,dread pallet>compass,range,reach,scope pamphlet>book pan>cookware
    pane>artifact panel>artifact paneling>panel panhandle>location panini>scientist pant>noise
    pantry>room pantsuit>suit panty>underpants pantyhose>tights papa>father papaya>tree
    paper>material,medium,stuff,writing paperback>product paperwork>work para>condition
    parachute>equipment parachuter>jumper parachutist>jumper parade>collection paradise>region
    parallel>quality paramedic>assistant,helper paraphernalia>equipment parasail>chute,parachute
    parchment>paper paris>city,metropolis parka>jacket parking>move parkinson>surgeon parlor>room
    parmesan>cheese parrot>bird parsley>herb participant>peer partition>structure
    partner>peer,relative party>band,circle,gathering,organization pass>action,period
    passage>action,artifact,section passageway>passage passenger>traveler passer>pedestrian
    passer-by>pedestrian passerby>pedestrian passport>content,message pasta>food paste>composition
    pastor>clergyman pastry>dough pasture>grassland pasty>pie pat>event patch>decoration,ornament
    path>action,artifact patient>individual,person,someone patio>structure
    patrick>christian,defender,guardian,protector,saint patriotism>quality patron>customer
    pattern>activity patty>food paul>crusader pause>amount,measure,quantity pavement>surface
    pavilion>tent pawn>pledge pay>payment payer>individual,person,someone payment>transaction
    pc>computer pea>vegetable,veggie peach>tree peacock>butterfly,pheasant
    peak>amount,degree,measure,period,quantity,stage peanut>fruit pear>fruit,produce pearl>jewelry
    peasant>rustic pebble>rock,stone peck>amount,measure,quantity peddler>seller,vendor
    pedestal>device pedestrian>traveler pedicure>care pee>waste peek>look peel>politician
    peeler>performer peer>individual,person,someone penalty>act,event pendant>adornment
    penn>christian penny>unit people>group,grouping pepper>vine pepperoni>sausage pepsi>beverage
    perch>device percussion>activity percussionist>instrumentalist,musician
    performance>action,demonstration,event,presentation performer>entertainer perfume>toiletry
    perimeter>bound,boundary period>amount,measure,quantity periodical>publication
    periwinkle>bush,shrub person>whole personnel>organization perspective>attitude pestle>machine
    pet>animal,creature petal>foliage,leaf peter>saint petition>content,message pew>bench
    pharaoh>ruler pharmacist>professional pharmacy>medicine philadelphia>city,metropolis
    philosophy>subject phoenix>city,metropolis phone>equipment photo>creation photograph>creation
    photographer>artist photography>activity pianist>instrumentalist,musician piano>device
    pic>product picker>individual,person,someone picket>guard pickle>condiment pickup>truck
    picnic>holiday,vacation picture>art,creation,image piece>item,object pier>platform
    pierce>representative pigeon>bird piggyback>transfer,transportation piglet>animal,creature
    pigtail>braid,tress pike>highway pile>collection pill>artifact pillar>idea,thought
    pillow>padding pilot>aviator pin>jewelry pinata>toy pine>conifer,wood pineapple>herb ping>river
    ping-pong>game pinkie>finger pinstripe>suit pinwheel>bush,shrub
    pioneer>individual,person,someone pipe>tube,tubing piping>cord pirate>crook pisa>city,metropolis
    pistol>firearm pitch>property,throw pitcher>ballplayer pitchfork>tool pittsburgh>city,metropolis
    pizza>food pizzeria>shop,store place>location,point plain>ground plan>idea,thought
    plane>aircraft planet>whole plank>lumber,timber plant>structure,whole plantain>herb
    plantation>realty planter>farmer plaque>patch plaster>mixture plate>artifact,base,creation
    plateau>highland platform>document,surface platter>ware play>writing
    playboy>individual,person,someone player>contestant playground>area playhouse>toy
    playpen>enclosure playroom>room pledge>stake plenty>abundance plethora>degree,level
    plot>plan,program plow>tool ploy>statement plug>structure plum>tree
    plumbing>facility,installation plush>cloth,fabric,textile ply>artifact
    plywood>artifact,structure pm>examination pocket>pouch pod>covering podium>platform poem>writing
    point>component,element,location pointer>symbol polaris>star polaroid>artifact pole>dweller,rod
    police>personnel policeman>defender,guardian,protector policewoman>policeman policy>plan,program
    polish>shine politician>leader polka>music pollution>condition polo>traveler pomeranian>dog
    pommel>handle poncho>garment pond>lake pontoon>barge pony>horse ponytail>hairdo,hairstyle
    poodle>dog pool>artifact pop>father popcorn>corn pope>christian,leader popsicle>dessert
    population>people porcelain>utensil porch>structure pork>meat port>point portfolio>container
    portland>city,metropolis porto>city,metropolis,port portrait>description,picture pose>quality
    position>attitude,point posse>police possession>activity post>facility,installation,job,position
    post-it>paper posture>property pot>cookware,fixture potato>vegetable,veggie potter>worker
    pottery>utensil potty>fixture pouch>bag poultry>bird pounce>leap pound>unit pout>grimace
    poverty>condition powder>chemical power>quality practice>activity practitioner>professional
    prairie>grassland pram>container,vehicle prance>walk prayer>request,worship precision>quality
    premier>representative prep>schoolwork preparation>activity preschool>establishment
    prescription>instruction presentation>activity,show presenter>individual,person,someone
    preserve>arena,sphere preserver>worker president>executive press>need pressure>force
    preteen>individual,person,someone pretzel>cracker prevention>act prey>animal,creature,victim
    price>quality pride>happiness priest>clergyman,leader primary>election prince>leader
    princess>leader print>art printer>worker prisoner>individual,person,someone prize>gift
    pro>athlete problem>difficulty procedure>activity process>activity processor>business
    product>artifact,creation production>act profession>job professional>adult,grownup
    professor>professional profile>chart program>idea,thought programme>announcement
    progress>development project>work projectile>weapon projection>anticipation,prediction
    projector>device proof>information prop>structure propaganda>info,information propane>gas
    propeller>device property>possession protection>activity protector>individual,person,someone
    protest>act protester>individual,person,someone provider>individual,person,someone prow>surface
    prowess>ability proximity>distance prune>fruit,produce pry>lever
    psychic>individual,person,someone pub>tavern public>people publication>business,work
    puck>fairy,sprite pudding>food puddle>artifact puff>wind pug>dog pull>act,force puller>traveler
    pullover>sweater pulpit>platform puma>cat pump>device pumpkin>squash punch>blow punk>crook
    punt>unit punter>worker pup>animal,creature puppeteer>performer puppy>dog,pup purchase>act
    purpose>goal purse>container pursuit>movement push>act pushcart>container,vehicle
    pusher>individual,person,someone,traveler putt>stroke puzzle>question pylon>tower pyrex>glass
    pyrotechnic>chemical quad>sibling quantity>amount quarter>district,territory
    quarterback>footballer quartet>number queen>insect queens>district,territory
    question>request,subject,theme,topic queue>formation quiche>indian quintet>music rabbi>leader
    race>contest,group,grouping racehorse>horse racer>driver racetrack>facility,installation
    rack>structure racket>noise racquetball>ball rad>unit radio>medium,receiver,system
    radish>vegetable,veggie raft>artifact rafter>beam rag>cloth,fabric,piece,textile rage>anger
    raid>attack raider>crook rail>barrier,railroad,railway railing>barrier railroad>business
    railway>business rain>weather rainbow>curve raincoat>coat rainforest>forest,wood
    rainstorm>rain,storm rainwater>water raise>amount rake>individual,person,someone rally>gathering
    ranch>farm rancher>farmer range>property ranger>defender,guardian,protector rank>line
    rapid>waterway rapper>singer,vocalist rastafarian>individual,person,someone rat>rodent
    rattle>noise ravine>valley ray>light re>metal reach>motion,movement,property,region
    read>publication real>number realty>property reaper>laborer rear>formation
    rebound>motion,movement receipt>act,content,message
    receiver>earphone,earpiece,equipment,headphone,individual,person,someone
    reception>content,medium,message,party recipe>instruction recliner>armchair
    recoil>motion,movement recorder>equipment recovery>act,advance,improvement recreation>activity
    recycling>usage,use red>color,river redhead>individual,person,someone redskin>indian
    redwood>wood reed>herb reef>ridge reenactment>activity ref>individual,person,someone
    referee>individual,person,someone refinery>plant reflection>demo reflector>device
    reform>improvement refreshment>snack refuge>area refugee>traveler refuse>waste
    regalia>paraphernalia regency>period region>location register>record registration>arrival
    rehearsal>training reign>period rein>strap reindeer>deer relative>individual,person,someone
    relay>delivery relief>comfort relish>enjoyment,enthusiasm remains>object remote>device
    renaissance>era rendition>performance renovation>improvement rental>property repair>improvement
    repairman>worker replica>copy report>document reporter>individual,person,someone
    representative>individual,person,politician,someone reptile>animal,creature
    republic>group,grouping request>act,content,message rescue>recovery
    rescuer>individual,person,someone research>work researcher>scientist reservoir>supply
    residence>point resident>dweller resort>hotel respect>detail respirator>device
    responder>individual,person,someone response>effect,result,statement rest>component,part,portion
    restaurant>building,edifice restroom>john,toilet retailer>merchant retention>possession
    retriever>dog return>document reunion>party reveler>individual,person,someone review>writing
    revolution>act,change,event revolutionary>individual,person,someone rib>bone,device
    ribbon>object rice>cereal,food rickshaw>cart ride>journey rider>traveler ridge>object
    rifle>firearm rig>paraphernalia rigging>paraphernalia right>concept,position rim>bound,boundary
    ring>sound,strip rink>building,edifice riot>violence rip>individual,person,someone ripple>wave
    riser>individual,person,someone risk>venture rite>activity,custom ritual>custom,pattern,practice
    ritz>chief rival>contestant river>stream riverbank>bank riverside>bank road>artifact
    roadside>boundary roadway>road roast>meat robbins>individual,person,someone robe>garment
    robot>device rock>material,stuff,whole rocker>attendant rocket>engine,vehicle rod>artifact
    rodeo>exhibition rodgers>artist role>duty roll>list,motion,movement rollerblade>skate
    rollerblader>skater roma>asian romp>triumph,victory roof>artifact roofer>worker
    roofing>equipment rooftop>top room>structure roommate>friend roosevelt>representative
    rooster>chicken rope>artifact rosary>collection rose>bush,shrub rotary>place,spot
    rotisserie>oven rottweiler>sheepdog roulette>curve round>ammunition roundabout>place,spot
    roundhouse>workplace route>location routine>procedure,process rover>traveler row>line
    rowboat>boat rower>worker royal>sail rub>obstacle rubber>latex rubbish>waste
    rubble>rubbish,trash ruby>jewelry rucksack>bag ruffle>adornment rug>artifact rugby>football
    ruin>building,edifice rule>concept,instruction ruler>individual,person,someone rummage>clutter
    run>success rundown>statement runner>crook runway>bar rush>movement russell>leader
    russia>country rustic>individual,person,someone rv>container,vehicle saber>sword sac>space
    sack>bag saddle>device safety>condition sail>cloth,fabric,piece,textile sailboat>vessel
    sailor>worker saint>individual,person,someone salad>food sale>transaction salesman>employee
    salmon>fish salon>room salt>chemical,seasoning salute>content,message salvation>rescue
    sam>rocket,weapon sample>example samurai>warrior sanctuary>place sand>dirt,soil sandal>shoe
    sandbox>container sandpit>pit sandstone>rock,stone sanitation>condition
    santa>defender,guardian,imagination,protector,saint sapling>tree saree>dress sari>dress
    sarong>skirt sash>structure satchel>baggage,luggage satellite>equipment
    satin>cloth,fabric,textile sauce>condiment sauna>room sausage>meat savannah>city,metropolis,port
    save>prevention saver>individual,person,someone savior>jew saw>speech sawhorse>structure
    sax>maker saxophonist>instrumentalist,musician scaffold>platform scale>amount,measure,quantity
    scan>examination scape>stem scare>condition scarf>garment scene>area,incident scenery>creation
    schedule>list,plan,program school>establishment schoolgirl>girl schoolhouse>building,edifice
    schoolwork>project,task science>subject scientist>individual,person,someone scissors>lever
    scoop>amount,measure,quantity scooter>motorboat scope>property score>music scoreboard>structure
    scottish>english scout>guard scowl>motion scramble>struggle scraper>tool scratch>wound
    scream>cry,shout,yell screen>artifact,device,surface screwdriver>tool scrimmage>training
    script>writing scrub>flora,vegetation scrubber>worker scuba>device scuffle>fight sculptor>artist
    sculpture>art seal>device seamstress>maker search>activity seascape>neighborhood
    seashell>covering seashore>shore seaside>coast,seashore season>period seasoning>food seat>space
    seattle>city,metropolis seawall>barrier seaweed>algae second>amount,measure,quantity
    secret>info,information section>music,writing security>safety sedan>auto,automobile,car
    see>center,middle seed>fruit seeker>individual,person,someone seesaw>toy segway>device
    seine>river selection>action self>individual,person,someone self-defense>protection
    self-portrait>portrait sell>sale seller>merchant semi>contest seminar>conference senior>student
    senor>name sepia>brown sequence>series sequin>adornment serape>shawl
    sergeant>defender,guardian,officer,protector series>group,grouping sermon>speech serve>stroke
    server>employee service>work serviceman>worker sesame>herb session>discussion,period
    set>collection setter>printer setting>surround setup>equipment sewer>drainpipe
    sewing>craft,trade sex>class shack>shelter shade>color,dark,darkness shadow>scene,shade
    shaft>statement shake>artifact shaker>individual,person,someone shakespeare>author,writer
    shampoo>cleaner shamrock>clover shanty>shelter shape>property share>possession shark>fish
    sharpie>individual,person,someone shave>improvement shaver>man shaving>improvement shawl>garment
    shear>change shed>building,edifice sheepdog>dog sheet>paper,space shelf>device shell>ammunition
    shelter>structure shepard>author,writer shepherd>clergyman sheriff>defender,guardian,protector
    shetland>ground shield>armor,artifact shift>change,period,translation shiner>injury
    shingle>artifact ship>vessel shipping>business shipyard>workplace shirt>garment shit>waste
    shock>amazement,astonishment shoe>artifact shoelace>lace shoeshine>finish shoot>sprout
    shooter>ball shop>outlet shopkeeper>merchant shopper>customer shopping>purchase shore>object
    shoreline>boundary shot>act,projectile shotgun>firearm shovel>tool show>demo,entertainment
    showcase>environment shower>fixture,wash showerhead>nozzle showgirl>dancer showroom>structure
    shredder>device shrimp>individual,person,someone shrine>building,edifice shrub>plant
    shrubbery>area shrug>motion shutter>device,screen shuttle>equipment shuttlecock>equipment
    siberian>native sibling>relative side>region sideburn>hair sidecar>cocktail sideshow>incident
    sidewalk>walkway siding>artifact sifter>strainer sightseeing>look sightseer>tourist
    signage>collection signature>name silence>condition,property silhouette>outline
    silk>cloth,fabric,textile sill>device silver>color,material,metal,stuff,treasure silverware>ware
    simpson>woman sin>activity,quality singer>instrumentalist,musician single>hit
    singlet>undergarment sink>fixture sinkhole>object sister>relative sitar>device size>property
    skate>equipment skateboard>container,vehicle skateboarder>skater skater>athlete
    skating>athletics,sport skeleton>peak sketch>act,drawing ski>device skier>athlete skiff>boat
    skill>ability skillet>pan skim>covering skimmer>individual,person,someone skin>covering
    skip>walk skirt>artifact,garment skit>activity skull>bone skunk>individual,person,someone
    sky>gas skydiver>parachuter,parachutist skylight>window skyline>outline
    skyscraper>building,edifice skywalk>walkway slab>block slack>debris,junk,rubble slalom>race
    slam>triumph,victory slat>lumber,timber slate>tablet slaw>salad sled>vehicle sledder>athlete
    sledge>vehicle sledgehammer>hammer sleep>condition sleepover>occasion sleeve>artifact
    sleigh>vehicle slice>share slicker>mac slide>artifact slider>individual,person,someone
    sling>alcohol slingshot>toy slipper>artifact slit>artifact slogan>speech slope>object
    slouch>individual,person,someone slum>district,territory slumber>condition slush>water
    smart>pain smile>motion smirk>grin,smile smith>politician smock>coverall smoke>aerosol
    smokestack>chimney smudge>fire snack>meal snake>reptile snap>act snapshot>photo,photograph
    snare>design sneak>individual,person,someone sneaker>shoe sneer>content,message snooker>game
    snoopy>character snorkel>device snorkeling>swim,swimming snow>region,weather snowball>wildflower
    snowbank>structure snowboard>artifact snowboarder>slider snowfall>weather snowfield>plain
    snowflake>crystal snowshoe>device snowstorm>storm snowsuit>garment snuggle>embrace soap>cleaner
    soar>movement soccer>football society>group,grouping sock>hose soda>salt sodium>metal
    sofa>furniture softball>ball soil>condition,material,stuff sol>mixture solder>mixture
    soldier>man,serviceman sole>bottom,underside solo>activity soloist>instrumentalist,musician
    solution>ability,mixture,statement sombrero>island someone>whole somersault>tumble
    son>child,male song>music sooner>american soprano>singer,vocalist sort>concept soul>spirit
    sound>property soundboard>enclosure soup>food source>point sousaphone>device south>location
    southeast>direction southwest>direction souvenir>object spa>playground space>area,location
    spaceman>traveler spaghetti>pasta spain>country spandex>cloth,fabric,textile spaniel>dog
    spanish>latin spar>mineral spare>object spark>expression,flash,look sparkle>expression,look
    sparkler>diamond sparrow>bird sparta>city,metropolis spartan>dweller spatula>cookware
    speaker>individual,person,someone spear>weapon special>offer,offering specialty>quality
    specie>currency specimen>example,whole spectacle>sight spectator>observer speech>act speed>rate
    speedboat>motorboat sphere>artifact,environment,location sphinx>individual,person,someone
    spice>chemical spigot>plug spill>liquid spin>motion,movement spinach>herb spindle>material,stuff
    spinner>maker spire>tower spirit>atmosphere spit>cape splash>noise splatter>noise split>stunt
    spoke>device sponge>material,stuff sponsor>individual,person,someone sponsorship>support
    spoon>container spoonful>amount,measure,quantity sport>job,recreation sportswear>attire,garb
    sportswoman>athlete spot>point spotter>employee spout>artifact spray>chemical sprayer>laborer
    spread>farm,motion,movement spring>period springfield>city,metropolis sprinkle>rain
    sprinkler>device sprint>movement sprinter>athlete spur>content,message squad>unit
    square>rectangle squash>vine squat>exercise,workout squid>seafood squint>condition
    squirrel>rodent squirt>individual,person,someone stack>heap,pile stadium>structure
    staff>personnel stage>period,platform stain>appearance,material,stuff stair>device
    staircase>artifact stairway>artifact stairwell>passageway stake>share stalk>material,stuff
    stall>room stallion>horse,male stance>posture stand>device,flora,position,vegetation
    staple>artifact stapler>machine star>whole stare>look starfish>animal,creature
    start>amount,event,measure,quantity state>district,territory statement>content,message
    station>facility,installation statue>sculpture statute>act steady>lover steak>meat
    steam>suspension steel>mixture steeple>tower steeplechase>footrace steer>content,message
    steering>management stem>form stencil>artifact step>move stepladder>ladder stereo>system
    stethoscope>instrument stew>condition stewardess>attendant stewart>actor
    stick>artifact,branch,lever stiletto>dagger stillness>silence stilt>upright sting>pain
    stitch>creation stock>capital stocking>hose stomach>organ stomp>recreation
    stone>artifact,material,stuff,whole stonework>masonry stool>furniture stoop>motion,movement
    stop>act,event stoplight>signal storage>retention store>outlet storefront>surface
    story>content,message straddle>perspective,position,view strainer>filter straitjacket>difficulty
    strand>form,pattern stranger>individual,person,someone,traveler strapless>dress strawberry>berry
    streak>series streamer>light street>thoroughfare streetcar>container,vehicle streetlight>lamp
    strength>property stretch>motion,movement,space stretcher>structure stride>movement
    string>cord,device strip>airfield,artifact stripe>adornment strobe>instrument
    stroke>motion,movement stroll>travel stroller>pedestrian structure>artifact,composition
    struggle>act,attempt,effort,event,try strum>event stucco>plaster
    student>individual,person,someone studio>workplace study>examination stuff>object,substance
    stumble>walk stump>whole stunt>feat style>property stylist>artist stylus>device
    styrofoam>material,stuff sub>sandwich subject>content,message submarine>ship
    submission>act,content,event,message substance>component,part,portion suburb>district,territory
    suburbia>district,territory subway>railroad,railway success>action,event sucker>victim
    sudan>country suds>foam suede>leather suffering>pain sugar>seasoning suit>garment
    suitcase>baggage,luggage suite>apartment,music sum>possession summer>period summertime>period
    summit>degree,stage sumo>sport sun>star sunbather>loafer sundress>dress sunflower>flower
    sunglass>lens sunhat>hat sunlight>light sunshine>light superman>leader supermarket>grocery
    supervision>management supper>meal supply>amount,measure,quantity
    support>activity,aid,assist,assistance,help supporter>individual,person,someone surf>wave
    surface>artifact,boundary surfboard>artifact surfboarder>traveler surfer>traveler surgeon>doctor
    surprise>amazement,astonishment surround>location surroundings>environment
    survey>examination,statement survivor>individual,person,someone sushi>food
    suspect>individual,person,someone suspender>clothing suspension>mixture suv>auto,automobile,car
    swamp>wetland swan>bird swap>transaction swarm>crowd swat>blow swatch>cloth,fabric,piece,textile
    sweatband>strip sweater>garment sweatpants>trouser sweatshirt>pullover sweatsuit>garment
    sweden>country sweeper>employee sweet>scientist swerve>turn swim>athletics,sport swimmer>athlete
    swimming>athletics,sport swimsuit>garment swimwear>garment swing>activity swipe>stroke
    switch>device switzerland>country swoop>tune sword>weapon swordfish>seafood
    swordsman>combatant,fighter sydney>city,metropolis symbol>signal
    synthesizer>individual,person,someone syringe>instrument syrup>seasoning
    system>artifact,group,grouping t-shirt>shirt tabby>cat table>array,furniture tablet>slab
    tabletop>surface tabloid>medium tackle>footballer tackler>footballer taco>mexican
    taekwondo>self-defense tag>mark,marking tai>asian tailcoat>attire,garb tailgate>gate
    tailor>maker taiwan>island takeoff>departure taker>customer tale>content,message talent>ability
    talk>conversation talkie>film,movie,pic tamale>city,metropolis tambourine>drum tangle>whole
    tank>container,vehicle tanker>ship tap>event tape>strip tapestry>quality
    target>place,signal,spot,victim tarmac>artifact tarp>canvas tartan>cloth,fabric,textile
    task>duty,work tassel>adornment tattoo>signal tavern>building,edifice taxi>auto,automobile,car
    taylor>artist,professional te>substance tea>beverage teacher>professional
    teacup>amount,measure,quantity teal>green team>unit teammate>peer teapot>pot tear>drop
    tech>school technician>worker technique>ability technology>profession teddy>toy tee>site
    teen>individual,person,someone teenager>individual,person,someone teepee>tent teeter>toy
    teeter-totter>toy teething>growth telegraph>apparatus,setup telephone>equipment
    telescope>magnifier television>medium teller>scientist
    temperature>amount,measure,property,quantity temple>building,edifice tennis>athletics,game,sport
    tent>shelter terminal>station terrace>structure terrier>dog territory>location,matter,topic
    terrorist>individual,person,someone tether>device texan>american texas>state text>writing
    textbook>book textile>artifact texture>property thai>asian thailand>country thames>river
    thanks>content,message thatch>hairdo,hairstyle theater>building,communication,edifice
    theatre>building,edifice theme>content,idea,message,thought thermometer>instrument
    thermos>bottle thigh>limb thing>action,concept,situation thoroughfare>road thousand>number
    thread>cord thrill>excitement,fear,fright throne>chair throng>gathering throw>act thrower>worker
    thumb>finger thumbnail>fingernail ti>metal tiara>headdress,headgear ticket>document tide>event
    tie>garment tiger>individual,person,someone tightrope>rope tights>hose tile>slab till>dirt,soil
    tiller>shoot tilt>struggle timber>artifact,beam time>case,period time-out>pause times>period
    timetable>schedule tin>metal tinfoil>foil tinker>individual,person,someone
    tinsel>decoration,ornament tip>end tire>ring title>header toast>bread toaster>supporter
    tobacco>drug toboggan>sled,sledge,sleigh today>present toddler>child,kid,youngster toenail>nail
    toga>garment toilet>fixture,room toiletry>artifact toilette>protection tom>negro
    tomato>vegetable,veggie tomb>place,spot tombstone>monument,stone ton>unit tone>pitch,property
    tongs>device tongue>organ tonight>present tool>artifact toolbox>box tooth>bone
    toothbrush>brush,toiletry toothpaste>cleaner toothpick>lumber,timber top>region,surface
    topic>content,message topper>worker topping>garnish torch>light toronto>city,metropolis
    tortilla>pancake toss>gambling,gaming,throw total>concept,whole tote>bag totem>group,grouping
    toucan>bird touch>event touchdown>success tour>journey tourist>traveler tournament>contest
    tow>haul towel>cloth,fabric,piece,textile tower>structure town>district,territory
    townspeople>gathering toy>artifact toyota>city,metropolis trace>amount,measure,quantity
    track>location tracker>hunter tractor>container,vehicle trade>job,transaction trader>merchant
    traffic>collection trail>road,track trailer>loafer train>transport trainer>leader
    training>activity tram>transport trampoline>equipment transaction>act,event transfer>action
    transformer>device transit>instrument translation>action,motion,movement,record
    transport>artifact transportation>action,facility,installation
    transvestite>individual,person,someone trap>device,drainpipe trapeze>toy trash>waste
    travel>movement traveler>individual,person,someone tray>container tread>movement
    treadmill>device treasure>art treat>food treatment>care,management tree>plant treetop>top
    trek>journey trench>ditch tress>hairdo,hairstyle trial>attempt,effort,try tribe>group,grouping
    tribesman>member trick>twist tricycle>container,vehicle trike>container,vehicle trimmer>worker
    trinket>adornment trio>number trip>journey tripe>meat triple>hit tripod>device
    triumph>joy,success troll>monster trolley>container,vehicle trombonist>instrumentalist,musician
    troop>unit trooper>soldier trophy>honor trot>movement trouble>activity,difficulty,event
    trough>object troupe>organization trouser>garment trowel>tool trucker>driver
    trumpeter>instrumentalist,musician trunk>baggage,luggage,stem truth>information try>activity
    tub>container tuba>device tube>passage tubing>passage tug>pull tug-of-war>struggle tugboat>boat
    tumble>stunt tumbleweed>weed tuna>cactus tundra>plain tune>music tunic>tissue tunnel>passageway
    turban>headdress,headgear turf>land turkey>fowl,poultry turn>activity,curve turnip>herb
    turntable>platform turquoise>mineral turret>tower turtle>sweater,t-shirt
    turtleneck>sweater,t-shirt tusk>material,stuff tussle>fight tutu>priest tux>attire,garb
    tuxedo>attire,garb tv>medium twenty>number twig>branch twin>sibling twine>cord twirl>fold
    twist>change,move,statement twister>storm twitter>event two>number type>form,kind,sort
    typewriter>machine uk>country ukraine>country ukulele>guitar ultimate>quality
    ump>individual,person,someone umpire>individual,person,someone un>organization uncle>relative
    underbrush>brush undergarment>garment underground>unit underpants>undergarment underpass>tunnel
    undershirt>undergarment underside>surface underwear>undergarment unicef>unit unicorn>imagination
    unicycle>container,vehicle unicyclist>rider uniform>clothing union>organization
    unit>amount,component,measure,organization,part,portion,quantity unitard>garment
    university>group,grouping,structure uphill>climb upright>device urinal>fixture urn>vase
    usa>country usage>activity use>activity user>individual,person,someone usps>bureau utah>state
    utensil>artifact utility>company vac>holiday,vacation vacation>leisure vacuum>condition
    valley>object vancouver>explorer vane>device vanilla>flower vanity>pride vantage>position
    variety>collection vase>jar vat>tax vault>grave,tomb vaulter>athlete vegetable>produce
    vegetation>collection veggie>produce vehicle>medium,transport veil>garment
    velcro>cloth,fabric,textile velodrome>racetrack velveeta>cheese velvet>cloth,fabric,textile
    vendor>merchant venice>city,metropolis vent>hole ventilation>improvement
    venture>possession,project,task venue>scene version>statement,type vessel>vehicle vest>garment
    veteran>expert,man,serviceman vial>bottle victim>individual,person,someone victoria>monarch
    victory>success vienna>city,metropolis vietnam>country view>attitude viewer>observer
    viewfinder>device viewpoint>attitude vigil>condition viking>dweller village>community
    villager>dweller vine>plant vineyard>farm vintage>wine violence>action violin>string
    violinist>instrumentalist,musician virginia>state visa>content,message visibility>property
    vision>imagery,imagination visit>gathering visitor>traveler visor>shield vitamin>food
    vocal>music vocalist>instrumentalist,musician voice>sound volcano>crack volley>fire
    volleyball>athletics,game,sport volunteer>man,serviceman vote>choice,selection
    vow>content,message vulture>bird wade>athlete,player wader>bird wagon>container,vehicle
    waistband>strip waistcoat>garment wait>act,pause waiter>employee waitress>server,waiter
    wake>effect,result wakeboard>artifact walk>action,movement,property walkie-talkie>system
    walkman>stereo walkway>path wall>partition wallet>container wallpaper>paper wand>rod
    wanker>individual,person,someone war>act,event ward>district,individual,person,someone,territory
    wardrobe>furniture ware>article warehouse>facility,installation warm-up>preparation
    warmer>device warning>act,content,message warplane>aircraft,vehicle
    warrior>individual,person,someone wash>paint,work washer>worker washington>city,metropolis
    washroom>john,toilet waste>activity,material,stuff watch>instrument watcher>observer
    water>liquid watercolor>painting,picture watercraft>skill waterfront>district,territory
    waterline>location watermelon>vine waterside>bank waterspout>twister wave>motion,movement
    way>property weapon>instrument weave>decoration,ornament weaver>worker web>object webpage>file
    website>computer wedding>ceremony wedge>triangle weed>plant week>period weekend>period
    weight>property weightlift>exercise,workout weimaraner>hound welcome>situation weld>herb
    welder>worker well>artifact wells>author,writer wembley>district,territory
    west>direction,location westminster>district,territory wetland>land whack>event
    whale>individual,person,someone wharf>platform wheat>cereal wheelbarrow>pushcart
    wheelchair>chair wheeler>archaeologist,archeologist whip>instrument whisk>utensil whist>game
    whistle>event white>color,individual,person,someone whitecap>wave whitewater>foam whizz>expert
    whole>concept,object wicker>wood wicket>equipment widow>woman wiener>scientist
    wife>partner,woman wig>attire,garb wildebeest>antelope wilderness>situation wildfire>fire
    wildflower>plant wildlife>whole willow>tree win>triumph,victory wind>weather windbreaker>jacket
    windmill>machinery window>structure windowsill>sill wine>alcohol wineglass>glass
    wing>device,organ,stage wink>mo,moment winner>contestant winter>period wipe>act wiring>circuit
    wisconsin>river wit>content,message withe>device witness>observer,speaker wizard>expert wok>pan
    woman>adult,grownup wonder>amazement,astonishment,condition,event wonderland>ground
    wood>flora,material,stuff,vegetation woodland>ground woodwork>work woodworker>worker
    woodworking>craft,trade wool>cloth,fabric,textile word>component,part,portion
    work>activity,product workbench>table worker>individual,person,someone workman>employee
    workout>labor workplace>point workshop>workplace workspace>space workstation>computer
    world>class,experience,whole worm>animal,creature,individual,person,someone worship>activity
    worshiper>lover wound>injury wrap>garment wrapper>clothing wreath>decoration,ornament
    wreck>condition wreckage>object wrench>injury wrestle>labor wrestler>combatant,fighter
    wrist>joint wristband>strip wristwatch>watch writer>individual,person,someone
    writing>creation,product wrong>activity xylophone>device yacht>vessel yak>talk yam>stem
    yankee>american yard>unit yawn>response year>period yield>business yo-yo>toy yoga>faith,religion
    yogurt>food yolk>food yorkshire>location youngster>individual,person,someone
    youth>individual,person,someone zip>amount,measure,quantity zipper>device
    zombie>individual,person,someone zone>place,spot zoo>facility,installation zoom>motion,movement
    zucchini>squash
    """

  /// Verbs that mean the same (`=`), and their nearest hypernyms (`>`).
  static let verbs = """
    abandon=empty abseil=rappel accelerate=speed accent=stress adorn=decorate adorn=grace aid=assist
    aid=help allow=let amaze=astonish analyze=examine analyze=study anchor=ground animate=inspire
    anticipate=expect appear=look appear=seem apply=employ apply=use apply=utilize approach=near
    arc=arch arrange=stage arrest=collar arrive=come assess=evaluate assist=help associate=connect
    associate=link associate=relate attempt=seek attempt=try avoid=deflect back=support bang=slam
    bar=barricade bar=block barricade=block beat=crush beckon=wave become=get begin=start
    believe=think bewilder=perplex bicycle=bike bicycle=pedal bike=pedal bind=bond bind=stick
    blast=smash block=obstruct bloom=blossom bloom=flower blossom=flower blossom=unfold bond=stick
    border=surround bore=drill bound=jump bound=leap bound=restrict box=package brave=weather
    build=construct bump=knock burn=glow buy=purchase call=name camp=tent cap=crest
    captivate=capture carry=transport cart=drag cart=haul chase=tail choose=select close=shut
    clothe=dress clothe=garb collect=gather comfort=console compete=vie complete=finish
    comprise=contain conceal=hide concentrate=focus concern=relate confront=face connect=link
    connect=relate consider=regard consider=view consume=ware contort=wring converge=meet cook=ready
    copy=imitate copy=simulate cover=extend crawl=creep create=make cross=traverse crouch=squat
    crouch=stoop crowd=herd crumble=crumple crush=mash crush=squeeze cry=scream cry=shout cry=yell
    cuddle=nestle cuddle=nuzzle cuddle=snuggle curve=sheer curve=swerve decorate=grace demand=need
    demand=require demonstrate=establish demonstrate=present demonstrate=prove demonstrate=show
    depart=vary depict=describe depict=picture descend=fall describe=report desire=want destroy=ruin
    dip=dunk discover=find discover=learn discover=notice discover=observe dispense=distribute
    display=exhibit disregard=ignore distribute=spread divide=split dot=stud doze=snooze drag=haul
    draw=pull draw=trace dress=garb drift=float drift=roam drift=wander elevate=lift elevate=raise
    embellish=pad embrace=hug employ=use employ=utilize encounter=find encounter=meet
    encourage=promote engage=pursue engrave=inscribe entail=mean equip=outfit establish=launch
    establish=prove establish=show examine=study exercise=practice expose=reveal eye=eyeball
    fail=neglect fascinate=intrigue fasten=fix file=register find=notice find=observe fit=suit
    fix=mend fix=repair fix=set flavor=season flinch=recoil flip=toss floor=shock fly=wing
    form=organize frolic=romp frost=ice fumble=grope furnish=provide gain=win gasp=pant gawk=goggle
    gaze=stare gesture=motion give=yield glance=peek glue=paste go=move go=travel guide=lead
    guide=maneuver guide=steer guide=take gush=spurt happen=occur hawk=peddle hawk=vend hit=strike
    hold=keep hold=maintain howl=roar hump=hunch hurry=speed hurtle=lunge illuminate=light
    imitate=simulate impress=strike incline=tend indicate=point indicate=signal injure=wound
    instal=install instruct=teach interlace=intertwine interlace=lace intertwine=lace jump=leap
    keep=maintain lasso=rope lather=whip lay=place lay=put lay=set lead=take lean=tilt lift=raise
    like=wish link=relate live=populate locate=situate look=seem loom=tower loose=release lug=tote
    maintain=preserve maneuver=steer mark=tag marry=wed mash=squeeze mean=signify meander=wind
    meditate=mull meditate=ponder meditate=reflect mend=repair model=pattern mouth=speak move=travel
    mull=ponder mull=reflect need=require nestle=nuzzle nestle=snuggle note=notice note=observe
    notice=observe nuzzle=snuggle oversee=supervise patrol=police patronize=sponsor peddle=vend
    pen=write pitch=sky pitch=toss place=put place=set ponder=reflect pounce=swoop pour=stream
    practice=rehearse present=show process=treat project=protrude prove=show put=set quit=stop
    race=rush race=speed rage=ramp react=respond recede=withdraw regard=view remain=stay
    revolve=rotate ripple=ruffle roam=wander rock=sway roll=wheel rush=speed say=state say=tell
    scatter=sprinkle scramble=shin scramble=shinny scramble=skin scream=shout scream=yell
    search=seek seek=try sew=stitch sheer=swerve shin=shinny shin=skin shinny=skin shout=yell
    sky=toss slide=slip slouch=slump smother=surround snap=snarl snap=tear speak=talk spew=spit
    spill=splatter stake=venture state=tell stay=stick stick=wedge strain=strive stuff=thrust
    sun=sunbathe surf=surfboard sway=swing swirl=twirl topple=tumble trample=tread use=utilize
    wind=wrap abandon>dispose,leave abseil>descend,fall accent>express accept>judge,react,respond
    accomplish>complete,finish add>say,state,tell address>communicate
    admire>consider,look,regard,view adopt>choose,select adore>love advance>declare advert>listen
    advertise>announce affix>attach age>grow aid>support aim>intend,mean,position air>expose
    allow>accept alternate>vary amaze>surprise amble>walk amputate>remove amuse>entertain
    anchor>fasten,fix animate>create announce>communicate answer>say,state,tell anticipate>judge
    applaud>gesture,motion,praise apply>concern,relate appreciate>consider,realize,regard,thank,view
    approach>come arc>bend arch>bend argue>converse,present arrange>cause,lay,place,put,set
    arrest>clutch ask>communicate,request assemble>create,interact assess>judge assist>support
    associate>think assume>anticipate,expect astonish>surprise attach>connect
    attack>fight,note,observe attire>dress attract>draw,pull audition>perform avoid>prevent
    award>dispense,distribute azure>color back>allow,support backhand>hit backpack>walk
    backstroke>swim bail>loose,release bait>treat bake>cook balance>adjust bald>grow ball>wind,wrap
    bandage>fasten,fix bang>close,hit,shut bar>obstruct,prohibit barbecue>grill bark>mouth,speak
    barricade>obstruct bat>hit bathe>enclose battle>fight beach>land beam>smile
    bear>allow,feature,produce beat>defeat,strike beckon>gesture,motion bed>furnish,provide
    bedeck>adorn,decorate,grace beg>request bejewel>adorn,decorate,grace belay>fasten,fix
    believe>accept,judge belt>sing bend>turn bewilder>confuse bicycle>ride bike>ride billow>soar
    bind>attach,connect,interact bite>grip blast>hit blaze>shine,shoot blend>mingle bless>create
    blindfold>cover block>obstruct,prevent bloom>grow blossom>grow blow>breathe
    board>enter,live,populate boat>ride bobsled>sled bombard>throw bond>connect bore>cut
    bounce>bound,jump,leap bound>control,enclose bow>gesture,motion bowl>roll,wheel box>encase
    brace>prepare braid>weave brave>defy bread>cover break>damage,end break-dance>dance
    breastfeed>ply brew>create bridle>feel brim>feature bring>carry,transport brown>cook
    browse>search,seek bruise>injure,wound brush>clean,rub bubble>emit buck>strive buckle>fasten,fix
    build>create bulldoze>destroy bump>hit,strike bunch>cluster bundle>pack bunt>hit
    burn>destroy,ruin,shine burrow>dig burst>break bury>conceal,hide,lay,place,put,set
    bush>furnish,provide busk>play bust>destroy,ruin butcher>kill butt>strike button>add
    buzz>fly,wing call>communicate,label calm>comfort,console camouflage>disguise camp>live,populate
    can>cook,ready canoe>boat cap>lie captivate>attract capture>attract,clutch,create care>suffer
    caress>stroke carpet>cover carry>feature cart>draw,pull carve>cut,shape cascade>descend,fall
    cast>send catch>hit,surprise caulk>seal cause>create celebrate>meet cement>bind chain>arrange
    challenge>contest,request chant>sing chase>pursue chat>converse check>analyze,examine,study
    cheer>animate,inspire cheerlead>animate,inspire chew>grind choke>breathe choose>decide chop>cut
    churn>stir clam>collect,gather clap>lay,place,put,set clasp>grasp clench>clutch climb>rise
    clip>cut clog>obstruct closet>restrain clothe>equip,outfit cluster>assemble coach>instruct,teach
    coast>glide coat>cover cobble>pave cock>cant,lay,place,put,set coil>turn collapse>suffer
    collar>clutch collect>store collide>contrast comb>straighten come>happen,occur
    communicate>interact complete>end comprise>include compute>think concentrate>think
    conduct>handle,perform confederate>join confer>discuss configure>assemble
    congratulate>greet,praise congregate>assemble connect>think
    consider>believe,meditate,mull,ponder,reflect,think consist>exist construct>create consult>ask
    consume>eat,pay contain>include contemplate>deal,think,view contest>oppose
    contrast>differ,identify control>restrain converse>speak,talk cook>create
    coordinate>arrange,handle copy>draw,produce,trace corral>border,surround
    cost>demand,need,require costume>clothe,dress,garb count>determine cradle>hold cram>stuff
    cramp>fasten,fix crash>descend,fall crest>lie crochet>create crock>distribute,spread cross>pass
    crouch>bend,sit crowd>occupy crucify>execute crush>defeat,press cry>express cube>compute
    cuddle>hold cure>improve curl>bend,wind,wrap curtain>furnish,provide curve>turn cut>separate
    dangle>hang,suspend dash>race,rush,speed date>leave deal>discuss,think debate>discuss
    declare>say,state,tell defend>argue,prevent deflate>fold deflect>prevent defy>oppose
    delight>satisfy deliver>fetch,mouth,speak demand>request demolish>destroy depart>differ,exit
    depict>create deploy>position describe>communicate desert>leave design>create,plan
    detail>explain deter>judge develop>create diagnose>analyze,examine,study dial>operate dice>cut
    dig>empty,remove dine>consume ding>ring dip>immerse direct>aim,create,order discover>create
    discuss>deal,mouth,speak disembark>land disguise>conceal,hide dish>ply dispense>give
    dispose>sell,shape disregard>judge,treat dissect>cut distract>upset distribute>give
    dive>descend,fall divide>compute dock>enter document>record dominate>affect,control don>dress
    dot>cover,extend down>drink doze>nap drag>draw,pull drape>arrange draw>gain dream>create
    drench>flood dribble>flow drill>cut drink>consume drip>descend,fall drive>operate drizzle>rain
    drool>desire,want droop>sink drop>descend,fall duel>fight dump>dispose dunk>immerse dust>clean
    dwarf>lie eat>consume edge>advance embark>board embed>insert emblazon>adorn,decorate,grace
    embrace>clasp,include embroider>adorn,decorate,grace emerge>appear empty>leave
    encase>border,surround enclose>cover,include encourage>support encrust>coat engineer>create
    engrave>cut engulf>concentrate,enclose,focus entail>lead entangle>involve entertain>socialize
    enthral>delight entwine>connect equip>furnish,provide erase>kill erect>build,construct
    escape>flee escort>accompany establish>cause,open etch>produce evade>avoid evaluate>judge
    evidence>show examine>investigate excavate>reveal excite>affect,create execute>kill,punish
    exercise>apply,employ,utilize exhaust>pay exhibit>possess expect>judge experience>undergo
    experiment>investigate explain>communicate explore>investigate expose>affect,tell express>tell
    extinguish>destroy eye>look eyeball>look fade>disappear fan>fail,neglect farm>work
    fascinate>concern,create,relate fasten>attach fawn>bend feather>connect feed>ply feel>think
    fell>cut fence>border,surround fend>grapple festoon>adorn,decorate,grace fiddle>avoid
    file>register fillet>adorn,decorate,grace film>record finish>end fire>shoot fish>search,seek
    fit>match fix>attach,choose,improve,select flail>beat flame>shine flank>lie flash>appear
    flay>peel flee>leave flick>flash fling>throw flip>turn flood>cover,fill floor>surprise
    flop>collapse,descend,fall flower>grow flush>flow focus>think fold>mingle forage>hunt
    forest>plant forge>shape form>create frame>border,enclose,surround frost>cover frown>grimace
    fumble>search,seek furnish>give gain>obtain gallop>ride gamble>attempt,seek,try gasp>blow
    gate>furnish,provide gawk>look gaze>look gear>vary gesture>communicate giggle>laugh
    gild>adorn,decorate,grace give>furnish,provide glance>look glare>look glass>furnish,provide
    glaze>coat glow>appear,look,seem,shine glue>attach gnaw>bite,chew goggle>look golf>play
    grab>clutch grapple>clutch grasp>hold gray>color graze>consume,injure,wound greet>come
    grill>cook grimace>communicate grin>smile grind>break,press grip>clutch grit>coat groom>improve
    grope>search,seek ground>fasten,fix guard>protect,watch guide>control,handle gush>flow,praise
    gut>empty gutter>burn,glow haggle>negotiate hail>applaud hale>cause halve>divide ham>perform
    hammer>beat handcraft>craft handle>control harness>attach harvest>collect,gather
    haul>carry,draw,pull,transport hawk>interact head>handle,proceed headbutt>butt heel>lean,tilt
    help>support highlight>accent,stress hike>elevate,lift,raise hit>propel hitch>attach
    hitchhike>ride hoist>elevate,lift,raise hold>handle hole>hit honor>appreciate hood>cover
    hook>fasten,fix hoop>bind hop>bound,jump,leap hope>desire,want,wish horn>enter hose>water
    host>entertain hover>fly,wing howl>cry,scream,shout,yell huddle>cluster,crouch,stoop hug>clasp
    hunt>chase,tail hurdle>vault hurl>throw hurt>upset ice>cover identify>set ignore>judge,treat
    illuminate>explain illustrate>explain imitate>produce,resemble immerse>enter
    impose>cause,communicate impress>strike improvise>perform indicate>communicate,tell
    indict>charge infest>attack injure>hurt inscribe>cut insert>attach inspect>examine
    inspire>cause,create instal>lay,place,put,set install>lay,place,put,set
    instruct>communicate,order intercept>grab interfere>prevent interlock>coordinate interrupt>end
    interview>converse intrigue>concern,relate introduce>cause,communicate,lay,place,put,set
    investigate>analyze,examine,study invite>create,request involve>allow,concern,relate
    jam>assemble jaywalk>cross,traverse jog>proceed joke>communicate jostle>pass joust>fight
    judge>compute,end,think kayak>boat kick>hit,propel kitten>bear knead>manipulate kneel>rest
    knit>create knock>hit,strike knot>create labor>struggle ladle>lay,place,put,set lag>follow
    land>arrive,come landscape>adorn,decorate,grace lasso>capture lather>beat launch>open,propel
    lay>place,put,set lead>create leaf>peruse leak>expose,reveal lean>bend leash>tie
    lecture>instruct,teach level>aim levitate>elevate,lift,raise lick>beat,crush,stroke
    like>desire,want line>cover,lie link>think list>register listen>concentrate,focus load>fill
    locate>determine,find lock>fasten,fix lodge>live,populate loom>appear,look,seem lounge>sit
    love>like lug>carry,transport magnify>grow man>work maneuver>control manicure>cut
    manipulate>affect march>walk mark>attach,indicate,remember,signal marry>join
    marvel>react,respond mash>press mask>disguise massage>manipulate match>furnish,provide
    mean>lead,tell measure>communicate,decide meditate>think mend>improve mesmerize>cause
    mess>consume message>communicate milk>remove mimic>copy,imitate,simulate mind>judge
    mine>apply,employ,utilize mirror>reflect mismatch>pair miss>desire,fail,neglect,want
    model>copy,imitate,simulate mold>shape monitor>watch moor>fasten,fix mop>grimace
    motion>communicate motorize>equip,outfit mound>shape mount>attach,prepare mourn>suffer
    mouth>communicate mow>cut muddy>soil mull>think munch>chew muscle>pass mush>push
    muzzle>equip,outfit nail>attach name>label nap>sleep near>come neck>pet negotiate>discuss
    nestle>hold nibble>bite nod>communicate,gesture,motion note>say,state,tell nurse>treat
    nuzzle>hold obscure>conceal,hide observe>say,state,tell obstruct>prevent
    occupy>live,populate,work offer>furnish,provide operate>handle,manipulate oppose>argue,fight
    order>request organize>create,handle,plan out>expose,reveal outfit>furnish,provide
    outline>depict,describe outrun>run overfill>fill overflow>flow overhang>project,protrude
    overlook>lie,miss oversee>handle overshadow>loom overtake>advance overturn>turn overwhelm>create
    pace>walk pack>encase package>encase paddle>boat pain>hurt paint>coat,create pair>connect,join
    panel>adorn,decorate,grace panhandle>request pant>blow paper>cover parachute>dive parade>cause
    park>lay,place,put,set partake>share party>celebrate pass>declare paste>attach pat>caress
    patch>connect patrol>guard patronize>support pattern>copy,imitate,simulate pause>interrupt,wait
    pave>coat paw>scrape pay>give peak>reach peck>strike pedal>ride peddle>interact peek>look
    peel>remove peer>look pen>create perch>sit perform>create perplex>confuse peruse>examine
    pestle>break pet>caress photograph>record pick>choose,select picket>protest picnic>consume
    picture>create pierce>enter pile>arrange pilot>operate pin>fasten,fix pinch>fold,grip
    pitch>fling plan>intend,think plant>lay,place,put,set plaster>cover plate>coat
    play>compete,perform,vie pledge>declare plow>till pluck>draw,pull plug>fix,mend,repair ply>give
    point>communicate poise>hover poke>search,thrust pole>propel police>guard polish>improve
    ponder>think pop>hit pose>display,exhibit position>lay,place,put,set possess>feature
    post>affix,announce pot>embed pounce>descend,fall pound>hit,thrust pour>assemble power>ply
    practice>perform praise>assess,evaluate prance>walk pray>communicate preform>shape
    present>say,state,tell preserve>hold,keep,maintain pretend>express price>set print>produce
    proceed>speak,talk process>affect proclaim>declare,title produce>create proffer>give
    prohibit>order project>communicate promote>support protect>defend provide>give prune>reduce
    pry>ask,open pucker>fold puddle>wade puff>smoke pump>shoot,wield punch>hit punt>kick
    pursue>search,seek putt>hit question>address,challenge quilt>connect rack>pace raft>transport
    raid>attack,enter raise>express rally>collect,order rappel>descend,fall rate>judge ready>create
    realize>know rear>straighten rebuild>build,construct recline>lean,tilt record>preserve reel>walk
    reenact>create reference>pen,write refill>fill reflect>indicate,point,think refresh>remember
    regard>believe,look,think register>record rehearse>perform rejoice>feel relate>communicate,think
    renovate>create repaint>paint repair>improve repel>push replace>create replicate>bend
    report>announce,communicate represent>mean request>ask,communicate research>investigate
    resemble>match rest>pause restore>create restrain>forget restrict>control resurface>ascend
    retain>include reveal>tell review>analyze,examine,judge,study rig>chisel rim>line rinse>wash
    rip>snap,tear ripple>flow rise>grow roar>cry,scream,shout,yell roast>cook robe>clothe,dress,garb
    roll>turn rollerblade>skate roof>cover root>grow rope>capture rough-house>treat row>boat
    ruffle>flow rummage>examine run>hurry,speed saddle>attach salute>honor sample>consume
    sand>smooth satisfy>fit,ply save>rescue saw>cut say>express scale>measure scan>examine
    scare>create scatter>distribute,spread scold>note,observe scoop>remove score>cut scout>watch
    scowl>frown scrap>dispose scrape>rub scratch>cut screen>analyze,examine,study screw>connect
    scribble>write scribe>score scroll>vary scrub>rub sculpt>shape
    seal>close,decide,fix,mend,repair,shut search>examine seat>lay,place,put,set secure>obtain
    seek>desire,want select>decide sell>exchange serve>cause,satisfy,work service>operate
    set>choose,select sew>fasten,fix shack>live,populate shadow>follow shape>cause,create
    share>apply,employ,utilize shave>improve shear>prune sheer>turn shelter>furnish,provide
    shelve>wait shield>protect shine>appear,look,seem shingle>roof shirt>clothe,dress,garb
    shock>surprise shoe>clothe,dress,garb shoot>fire,injure,kill,wound shop>obtain shout>mouth,speak
    shove>push shovel>dig show>communicate shower>bathe,consume,spray,ware shred>snap,tear
    shroud>enclose shuck>remove shuffle>walk shutter>close,shut side>judge sightsee>visit
    sign>allow,declare,write signal>communicate,tell simmer>boil simulate>produce
    sing>mouth,perform,speak single>hit sink>vary sip>drink site>station situate>determine
    skate>glide skateboard>skate skid>slide,slip skim>glide skip>neglect sky>fling skydive>parachute
    slalom>ski slam>close,hit,shut slant>lie slat>furnish,provide sled>ride sleep>lie slice>cut
    slick>polish slide>glide sling>hurl slip>glide,introduce slope>lean,tilt slouch>droop
    slump>droop smash>hit smear>soil smile>grimace smirk>smile smoke>consume smolder>burn
    smother>cover snack>consume snap>break,mouth,separate,speak snarl>mouth,speak snatch>clutch
    sneak>walk sneer>express sniff>smell snooze>nap snorkel>swim snowboard>glide snowmobile>ride
    snuggle>hold soak>immerse soar>rise socialize>interact solder>connect sole>fix,mend,repair
    sort>choose,select sound>appear,look,seem sow>lay,place,put,set space>lay,place,put,set
    span>cover,extend spar>equip,outfit spare>give spark>cause sparkle>shine
    spatter>scatter,sprinkle speak>communicate speckle>dapple spectate>watch spell>mean
    spin>flow,revolve,rotate splash>scatter,sprinkle split>separate sponsor>support spoon>remove
    sport>feature sprawl>lie,sit spray>scatter,sprinkle sprinkle>distribute,spread sprint>run
    spruce>improve spur>animate,encourage,inspire,promote spurt>flow square>compute squat>sit
    squeeze>press squint>grimace squirt>distribute,spread stab>injure,wound stack>load
    stage>cause,create stain>dye stake>attempt,play,seek,try stand>rest staple>fasten,fix
    star>feature stare>look startle>floor,shock state>express steer>control stencil>produce
    stick>connect,fasten,fix sting>hurt stitch>fasten,fix stoke>handle stomp>walk stoop>bend
    stop>prevent stow>pack strain>apply,employ,labor,upset,utilize strap>tie
    stream>assemble,drift,float stress>express strew>distribute,spread stride>walk string>arrange
    strive>attempt,labor,seek,try stroll>walk struggle>attempt,seek,strive,try stud>cover,extend
    stuff>lay,place,push,put,set stumble>walk style>call,name submerge>descend,fall
    suck>drink,remove suffer>experience,feel suit>fit sun>lie sunbathe>lie supervise>handle
    support>allow,give surf>glide surfboard>glide surprise>impress,strike surround>cover
    survey>analyze,examine,study survive>defeat suspend>fasten,fix swaddle>bind swallow>consume
    sway>affect swerve>turn swinge>damage swirl>flow,revolve,rotate swoop>descend,fall
    synchronize>adjust tackle>confront,face tag>attach tail>pursue talk>communicate
    tamper>manipulate tangle>involve tap>cut,remove,strike tape>attach tattoo>stain
    teach>communicate team>assemble tear>separate tee>lay,place,put,set tell>communicate,express
    tent>live,populate terrify>scare test>judge tether>attach thank>tell thatch>roof
    theme>furnish,provide think>anticipate,expect,judge threaten>exist,indicate,signal,warn
    throw>propel thrust>push tickle>hurt tie>fasten,fix tile>cover till>transform tilt>bend
    tinker>work tint>color title>call,name toast>heat toil>work tone>mouth,speak topple>descend,fall
    torch>burn toss>fling,turn tote>carry,transport tow>drag tower>appear,look,seem
    trace>analyze,examine,study trade>exchange trail>lag train>instruct,teach trample>walk
    traverse>pass tread>walk treat>affect,interact trim>cut troll>circle trot>run trudge>walk
    tube>furnish,provide tuck>border,surround tug>attract tumble>descend,fall tune>adjust
    tussle>fight tweak>pinch twirl>revolve,rotate type>write unfold>grow unload>deliver unlock>open
    unpack>remove upset>create,impress,strike vacation>spend vacuum>clean vandalize>destroy,ruin
    vary>differ vault>bound,jump,leap veil>conceal,hide vend>interact
    venture>attempt,proceed,seek,think,try videotape>record view>analyze,believe,examine,study,think
    visit>meet,tour volunteer>communicate,work vote>choose,select wade>walk waitress>work ware>pay
    warn>communicate wash>clean,deliver watch>check water>furnish,provide,wet wave>gesture,motion
    wax>cover weather>defy weave>create wed>join wedge>fasten,fix weigh>measure welcome>accept
    weld>connect whack>hit wheel>revolve,rotate,transport whip>beat,crush whisk>bring
    whisper>mouth,speak whistle>communicate wield>manipulate windsurf>surf,surfboard wine>consume
    wink>gesture,motion wipe>rub wire>communicate,equip,outfit wish>desire,express,want
    withdraw>quit,release,stop witness>experience,watch wonder>address,meditate,mull,ponder,reflect
    worship>adore,consider,regard,view wound>hurt wrangle>argue wrap>cover wreck>destroy,ruin
    wrestle>battle write>communicate,create yawn>breathe yield>furnish,produce,provide yoke>connect
    zip>fasten,fix zoom>hurry,speed
    """

  /// Adjectives that mean the same (`=`), and their nearest hypernyms (`>`).
  static let adjectives = """
    acrobatic=gymnastic aged=elderly alert=watchful alien=exotic amazed=astonished amazing=awesome
    ankle-deep=knee-deep annoyed=irritated antiquated=archaic antique=old-fashioned apparent=evident
    apparent=plain assorted=miscellaneous assorted=mixed average=mean baggy=loose-fitting bare=naked
    bare=nude barefoot=barefooted barefoot=shoeless barefooted=shoeless barren=desolate
    bewildered=confused big=large bizarre=eccentric black-haired=brown-haired
    black-haired=dark-haired blond=blonde blond=light-haired blonde=light-haired blue=blueish
    blue=bluish blue-green=cyan blue-green=teal blueish=bluish blurred=blurry brave=courageous
    broad=wide brown=brownish brown-haired=dark-haired burly=husky bushy=shaggy bushy=shaggy-haired
    calm=serene casual=daily center=middle central=key checked=checkered chief=main chief=primary
    circular=round classic=classical cloud-covered=overcast colored=dark-skinned colorful=colourful
    comic=comical comic=funny comical=funny common=mutual cone-shaped=conical contemplative=pensive
    contemplative=reflective correct=right crack=super crazy=mad crimson=red crimson=reddish
    crimson=scarlet crisp=sharp cultural=ethnic curious=funny curious=peculiar cyan=teal
    decorative=ornamental decrepit=run-down detailed=elaborate difficult=hard dilapidated=ramshackle
    dim=faint dingy=grungy dirty=soiled disabled=handicapped disappointed=frustrated
    distorted=misshapen domed=vaulted dotted=speckled double=dual drab=dreary entire=full
    entire=total evident=plain excess=extra excited=mad exhausted=fatigued flamboyant=showy
    flashy=garish four-wheel=four-wheeled frightened=scared frightened=terrified frosty=icy
    full=total funny=peculiar furred=furry gay=sunny giant=jumbo gold=golden goofy=silly
    grainy=gritty grave=solemn gray=grayish gray=grey gray-haired=white-haired grayish=grey
    green=greenish grim=stern grown=grownup haired=hairy hazy=misty heavyset=stocky
    hilly=mountainous hispanic=latino historic=historical huge=vast ill=sick individual=single
    interpretative=interpretive islamic=muslim lean=thin light=light-colored little=slight
    little=small lone=lonely main=primary marshy=muddy marshy=soggy marshy=swampy
    miscellaneous=mixed muddy=soggy muddy=swampy multi-color=multi-colored multi-color=multicolored
    multi-colored=multicolored mustached=mustachioed naked=nude particular=peculiar
    particular=special peculiar=special pensive=reflective petite=tiny pink=pinkish portly=stout
    purple=purplish purple=violet purplish=violet red=reddish red=scarlet reddish=scarlet
    rocky=stony see-through=transparent shaggy=shaggy-haired shy=unsure slender=slim slender=thin
    soggy=swampy striped=stripy suitable=suited teen=teenage two-wheel=two-wheeled upset=worried
    """

  /// What follows which part of speech; see ``TagModel``.
  static let transitions = """
    31 51 75 43 34 60 73 127 84 23 65 84 38 65 40 36 21 60 69 34 56 27 54 77 124 65 22 60 83 28 62
    35 49 26 42 49 87 103 64 82 59 104 79 13 20 53 99 38 53 47 42 46 58 84 99 69 82 55 124 73 13 17
    62 107 37 63 41 56 38 43 110 127 79 87 47 124 76 14 18 65 107 39 56 52 52 25 45 104 99 64 85 53
    120 88 10 50 86 83 35 61 44 45 6 28 94 85 68 76 37 114 97 62 97 116 71 91 45 66 66 6 27 92 98 64
    92 37 111 60 65 87 111 71 68 61 53 60 31 7 105 76 56 79 28 70 106 51 56 81 59 81 93 58 83 32 45
    123 122 68 91 39 114 61 62 5 56 96 90 84 65 61 6 48 105 81 72 77 21 76 80 79 69 102 70 77 104
    102 81 69 77 39 33 50 64 63 119 98 31 63 82 18 54 53 49 19 59 67 78 122 6 37 56 114 67 40 36 91
    52 61 109 91 91 50 60 77 68 47 45 40 95 73 20 30 87 64 52 49 21 32 31 34 56 57 27 68 24 97 42 62
    19 53 58 76 122 103 129 29 25 32 130 74 84 46 97 54 91 12 43 59 79 90 123 99 43 44 104 119 86
    103 51 99 26 78 6 63 126 91 108 123 183 19 40 62 58 39 64 36 93 55 30 23 68 48 61 51 49
    """
}
