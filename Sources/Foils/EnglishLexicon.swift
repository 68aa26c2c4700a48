// Made by scripts/lexicon/make_lexicon.py; do not edit.
// Synonyms, hypernyms and base forms are from WordNet 3.0, Copyright 2006 by Princeton
// University, used and distributed under the WordNet license; see NOTICE.

/// The text of the English lexicon.
enum EnglishLexicon {
  /// Words: `word,lemma,readings` or `word,readings`.
  static let words = """
    'd,b 'll,b 'm,b 're,b 's,q 've,b a,t a-frame,n aa,n7r3 aaa,n aaron,n abandon,a7v3
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
    airways,n8p2 aisle,n aisles,aisle,p ak-47,m akimbo,n al,n aladdin,n alarm,n alaska,n albert,n
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
    awnings,awning,p ax,n axe,n9a1 axes,ax,p azure,n5v5 b,n babies,baby,p baby,n bachelor,n
    back,n6r4 back-to-back,r back-up,n backbends,backbend,p backdrop,n backdropped,d backed,back,d
    backflip,n backgammon,n backgroud,n background,n backgrounds,background,p backhand,n7v3
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
    biting,bite,g bits,bit,p7s3 bitten,bite,d bitter,a5n5 bizarre,a black,a black-and-white,m7n3
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
    blown-up,a5n5 blows,blow,s9p1 blowtorch,n blue,a9n1 blue-eyed,a blue-gray,a7n3 blue-green,a
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
    buys,buy,s buzz,n7a3 buzzed,buzz,d by,i bye,n5r5 byes,bye,p bystander,n bystanders,bystander,p
    c,n ca,b cab,n cabana,n cabbage,n cabin,n cabinet,n cabinetry,n cabinets,cabinet,p
    cabins,cabin,p cable,n cables,cable,p caboose,n cabs,cab,p cacti,r cactus,a6n4 caddy,n cadet,n
    cadillac,n cafe,n cafeteria,n cage,n caged,cage,d cages,cage,p cain,n cake,n cakes,cake,p cal,n
    calculator,n calendar,n calf,n calico,n california,n call,n9v1 called,call,d calligraphy,n
    calling,call,g9n1 calls,call,s calm,a calming,calm,g calmly,r calves,calf,p calvin,n cam,n
    cambridge,n camcorder,n camden,n came,come,d camel,n camels,camel,p camera,n cameraman,n
    cameramen,cameraman,p9n1 cameras,camera,p camisole,a5n5 camo,n camouflage,n
    camouflaged,camouflage,d camp,n9v1 campaign,n camper,n campers,camper,p campfire,n campground,n
    camping,n7g3 camps,camp,p campsite,n campus,n can,b canada,n canadian,a canal,n canals,canal,p
    canapes,canape,p cancer,n candid,a candied,a5d5 candle,n candlelight,n candles,candle,p candy,n
    cane,n canes,cane,p canine,n canister,n canisters,canister,p canned,can,d cannon,n cannonball,n
    cannons,cannon,p cannot,r5v4n2 canoe,n canoeing,canoe,g canoers,p canoes,canoe,p canon,n
    canopies,canopy,p canopy,n cans,can,p cant,v canvas,n canvass,n canvasses,canvass,p canyon,n
    cap,n capacity,n cape,n capes,cape,p capital,n capitol,n capped,cap,d cappuccino,n capri,n
    capris,n caps,cap,p captain,n captains,captain,p caption,n captivated,captivate,d capture,v7n2a1
    captured,capture,d captures,capture,s capturing,capture,g car,n carabiner,n caramel,n caravan,n
    carcass,n card,n cardboard,n8a2 cardigan,n cardinals,cardinal,p cards,card,p care,n9v1 careful,a
    carefully,r caressing,caress,g cargo,n carhartt,n caricature,n9a1 caricatures,caricature,p
    caring,care,g7a3 carmel,n carnegie,n carnival,n carol,n carolina,n carousal,n carousel,n
    carpenter,n carpenters,carpenter,p carpentry,n carpet,n carpeted,carpet,d carpeting,n
    carpets,carpet,p carriage,n carriages,carriage,p carried,carry,d carrier,n carries,carry,s
    carrot,n carrots,carrot,p9s1 carry,v carrying,carry,g carryout,n cars,car,p cart,n cartful,n
    carting,cart,g carton,n cartons,carton,p cartoon,n cartoons,cartoon,p cartridge,n carts,cart,p
    cartwheel,n cartwheels,cartwheel,p carve,v carved,carve,d9a1 carves,carve,s8p2
    carving,carve,g8n2 carvings,carving,p carying,g cascades,cascade,s cascading,cascade,g case,n
    cases,case,p cash,n cashier,n casino,n casket,n casserole,n cast,d5n4a1 castanhas,n5s5
    casting,cast,g castle,n9a1 castles,castle,p castro,n casts,cast,s casual,a casually,r
    casually-dressed,a cat,n catamaran,n catch,v9n1 catcher,n catchers,catcher,p catches,catch,s9p1
    catching,catch,g catered,a caterer,n catering,n caterpillar,a5n5 cathedral,n8a2 catholic,a
    cats,cat,p cattails,cattail,p cattle,p catwalk,n caucasian,a caucasians,caucasian,p
    caught,catch,d cauldron,n cauliflower,v6n4 caulking,caulk,g cause,n causing,cause,g caution,n
    cautiously,r cavaliers,n5p5 cave,n cavern,n cbs,n cd,n cds,cd,p cedar,n ceiling,n
    ceilings,ceiling,p celebrate,v celebrated,celebrate,d celebrates,celebrate,s
    celebrating,celebrate,g celebration,n celebratory,a7n3 celebrities,celebrity,p celebrity,n
    celery,n cell,n cellar,n cellist,n cello,n cellos,cello,p cellphone,n cellphones,cellphone,p
    cells,cell,p cellular,a celtic,a5n5 celtics,n5p5 cement,n cemented,cement,d cementing,cement,g
    cemetary,a cemetery,n center,n8a2 centerpiece,n centipede,n central,a6n4 centre,n8a2 centurion,n
    century,n ceramic,a cereal,n ceremonial,a ceremonies,ceremony,p ceremony,n certain,a
    certificate,n certificates,certificate,p cgt,n chain,n chain-link,a chain-linked,a
    chained,chain,d chains,chain,p9s1 chainsaw,n9a1 chair,n chairlift,n chairs,chair,p chalk,n
    chalkboard,n challenge,n9v1 challenged,challenge,d challenging,challenge,g champagne,n
    championship,n chan,n chance,n chandelier,n chandeliers,chandelier,p chanel,n change,n7v3
    changed,change,d changes,change,s changing,change,g channel,n chanting,chant,g chapel,n
    chaperone,n chaps,chap,p character,n characters,character,p charades,charade,p charcoal,n
    charge,n5v5 charges,charge,p5s5 charging,charge,g8n2 charity,n charming,a charred,a chart,n
    charter,n chartreuse,n chase,v7n3 chased,chase,d chasers,n5p5 chases,chase,s6p4 chasing,chase,g
    chat,v8n2 chats,chat,p8s2 chatting,chat,g9n1 cheap,n check,v7n3 check-out,a checked,check,d7a3
    checker,n checkerboard,n checkered,checker,d6a4 checkers,checker,p checking,check,g checkout,n
    checkpoint,n checks,check,s8p2 cheek,n cheeks,cheek,p cheer,n5v5 cheered,cheer,d cheerful,a
    cheerfully,r cheering,cheer,g9n1 cheerios,cheerio,p cheerleader,n cheerleaders,cheerleader,p
    cheerleading,n9g1 cheers,cheer,p6s4 cheese,n cheeseburger,n7a3 cheesecake,n cheeses,cheese,p
    cheesy,n chef,n chefs,chef,p chelsea,n chemical,a5n5 chemicals,chemical,p chemistry,n cher,n
    cherries,cherry,p cherry,n cherry-picker,n chess,n chessboard,n chest,n chested,d chestnut,a
    chests,chest,p chevrolet,n chevron,n chevy,n chew,n7v3 chewed,chew,d chewing,chew,g
    chews,chew,p9s1 chi,n chic,a chicago,n chicken,n chickens,chicken,p chief,n5a5 chiefs,chief,p
    chihuahua,n child,n childern,n childhood,n childing,a5g5 children,child,p chile,n5r5 chili,a6n4
    chilling,chill,g chilly,a chimney,n chin,n chin-length,a china,n chinatown,n8a2 chinese,a9n1
    chins,chin,p chip,n chipped,chip,d chipper,n chipping,chip,g chips,chip,p chisel,n9v1
    chiseled,chisel,d chiseling,chisel,g chisels,chisel,p6s4 chocolate,n choice,n choices,choice,p
    choir,n choke,v chokes,choke,s choose,v chooses,choose,s choosing,choose,g chop,v chopped,chop,d
    chopper,n chopping,chop,g choppy,a chops,chop,s8p2 chopsticks,chopstick,p choreographed,a
    choreography,n chores,chore,p chorus,n chose,choose,d chow,n chris,n christ,n christian,a7n3
    christians,christian,p christmas,n christmas-themed,a chrome,n chubby,a6n4 chucks,chuck,p
    chung,n chunk,n chunks,chunk,p chunky,a5n5 church,n churning,churn,g7n3 chute,n cigar,n
    cigarette,n cigarettes,cigarette,p cigars,cigar,p cilantro,n cinder,n cinder-block,a
    cinderella,n cindy,n cinema,a5n5 cinnamon,a circle,n circled,circle,d circles,circle,p
    circling,circle,g circuit,n circuits,circuit,p circular,a circus,n cirque,n cities,city,p
    citizen,n citizens,citizen,p citroen,n citrus,n7a3 city,n cityscape,n civil,a civilian,a8n2
    civilians,civilian,p clack,n clad,clothe,d claim,n clam,n7v3 clamps,clamp,p clams,clam,p6n4
    clap,v6n4 clapboard,n clapping,clap,g7n3 claps,clap,p7s3 clarinet,n clarinets,clarinet,p clasp,v
    clasped,clasp,d clasping,clasp,g clasps,clasp,s class,n classes,class,p classic,a9n1 classical,a
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
    cyclists,cyclist,p cyclone,n cylinder,n cylinders,cylinder,p cylindrical,a cymbal,n d,n
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
    donkeys,donkey,p donned,don,d donning,don,g dons,don,s donut,n9a1r1 donuts,donut,p doo,n door,n
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
    dynamic,a e,n each,t eachother,n5v5 eager,a eagerly,r eagle,n ear,n earbud,n earbuds,p
    early,a9r1 earmuffs,earmuff,p earn,v earphones,earphone,p earpiece,n earring,n8g2
    earrings,earring,p ears,ear,p earth,n ease,n easel,n easier,easy,c easily,r east,n6a4
    east-asian,a easter,n9a1 eastern,a eastpak,n5p5 easy,a eat,v eatables,eatable,p eaten,eat,d
    eater,n eatery,n eating,eat,g eats,eat,s eccentric,a eccentrically,r eclectic,a ecstatic,a
    ecstatically,r eddie,n eden,n edge,n edged,edge,d edges,edge,p edifice,n edited,edit,d
    editing,edit,g5n5 eerie,a5n5 effects,effect,p efficiency,n effort,n egg,n eggs,egg,p egret,n
    egrets,egret,p egyptian,a eiffel,n eight,m eighteen,m einstein,n either,t ejected,eject,d el,n
    elaborate,a elaborately,r elbow,n elbows,elbow,p elder,c8a1n1 elderly,a elders,elder,p
    election,n electric,a9n1 electrical,a electrician,n electricity,n electronic,a electronics,p9n1
    elegant,a elegantly,r elementary,a7n3 elements,element,p elephant,n elephants,elephant,p
    elevated,a8d2 elevation,n elevator,n elevators,elevator,p eleven,m elf,n6o4 elizabethan,n
    elliptical,a elmo,n9a1 elongated,elongate,d else,r elsewhere,r elvis,n em,n email,n emanating,n
    embankment,n embark,v embedded,embed,d embellished,embellish,d emblazoned,emblazon,d emblem,n
    embrace,v6n4 embraced,embrace,d embraces,embrace,s6p4 embracing,embrace,g
    embroidered,embroider,d embroidering,embroider,g embroidery,n emerald,a emerge,v7n3 emergency,n
    emerges,emerge,s emerging,emerge,g emits,emit,s emitting,emit,g emo,n emotion,n emotional,a
    emotions,emotion,p empanadas,a5n5 emphatically,r empire,n employed,employ,d employee,n
    employees,employee,p empties,empty,p7s3 empty,a emptying,empty,g emt,n en,i encased,encase,d
    encircling,encircle,g enclosed,enclose,d enclosure,n encounter,v encounters,encounter,s
    encourages,encourage,s encouraging,encourage,g encrusted,encrust,d end,n ended,end,d
    ending,end,g ends,end,p9s1 endurance,n energetic,a energetically,r energizer,n energy,n
    enforcement,n engage,v engaged,engage,d engagement,n engages,engage,s engaging,engage,g engine,n
    engineer,n engineering,engineer,g5n5 engineers,engineer,p engines,engine,p england,n
    english,a7n3 engraved,engrave,d engraving,engrave,g engulfed,engulf,d enjoy,v enjoyable,a
    enjoyed,enjoy,d enjoying,enjoy,g enjoyment,n enjoys,enjoy,s enlarged,enlarge,d enormous,a
    enough,r8a2 enrolling,n ensemble,n8a2 ensure,v entails,entail,s entangled,entangle,d enter,v
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
    eyepieces,eyepiece,p eyes,eye,p eyeshadow,n f,n fabric,n fabrics,fabric,p facade,n face,n9v1
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
    furniture,n furred,a furry,a9n1 further,r futon,n future,n7a3 futuristic,a fuzzy,a g,n gadget,n
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
    goggles,p gogh,n going,go,g gold,n9a1 gold-colored,a golden,a9n1 goldfish,a5n5 golf,n golfer,n
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
    grazes,graz,p8s2 grazing,graze,g8n2 grease,n great,a8n2 greek,a green,a9n1 green-colored,a
    green-striped,a greenbay,n greenery,n greenhouse,n greenish,a greens,green,p greet,v
    greeted,greet,d greeting,greet,g8n2 greets,p8s2 grenade,n grey,a7n3 greyhound,n9a1
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
    gyro,n h,n ha,r habit,n habitat,n hacksaw,n hacky,a7n3 had,b haggling,haggle,g haight,n hail,v
    hailing,hail,g hair,n hairbrush,n haircut,n9a1 haircuts,haircut,p hairdo,n hairdresser,n
    haired,a hairline,n hairnet,n hairnets,hairnet,p hairs,hair,p hairstyle,n hairstyles,hairstyle,p
    hairy,a haiti,n hale,n5v5 half,n6a2r1t1 half-naked,a half-pipe,n halfway,r hall,n halloween,n
    hallway,n halo,n halter,n halved,halve,d halves,half,p ham,n hamburger,n hamburgers,hamburger,p
    hammer,n hammering,hammer,g9n1 hammers,hammer,p6s4 hamming,ham,g5n5 hammock,n hamper,n
    hams,ham,p5s5 hand,n hand-drawn,a hand-in-hand,m8n2 hand-painted,a handbag,n handbags,handbag,p
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
    hefty,a height,n heights,height,p heineken,n7d3 held,hold,d helicopter,n helium,n hell,n
    hello,n6r4 hells,n5p5 helm,n helment,n helmet,n helmeted,a helmets,helmet,p help,v6n4
    helped,help,d helper,n helpers,helper,p helping,help,g helps,help,s hendrix,n henna,n henry,n
    hepburn,n her,t9o1 herb,n herbs,herb,p herd,n herded,herd,d herding,herd,g9n1 herds,herd,p5s5
    here,r heritage,n hero,n heroes,hero,p heron,n hers,o herself,o hes,he,p hey,r hi,r8n2
    hi-pointe,n hi-viz,n hibachi,a hid,a7d3 hidden,hide,d9a1 hide,n7v3 hides,hide,s9p1
    hiding,hide,g9n1 high,a7r3 high-five,a5n5 high-fives,high-five,p6s4 high-fiving,g high-flying,a
    high-heeled,a high-powered,a high-rise,a high-tech,a high-visibility,a highchair,n
    highchairs,highchair,p higher,c highland,n highlighted,highlight,d highlights,highlight,p
    highly,r highway,n hijab,n6a4 hijabs,hijab,p hike,n8v2 hiker,n hikers,hiker,p hikes,hike,s6p4
    hiking,hike,g7n3 hilfiger,n hill,n hills,hill,p hillside,n hilltop,n hilly,a8r2 him,o himself,o
    hind,n hindu,a6n4 hip,n hippie,n8a2 hippies,hippy,p hips,hip,p hipster,n7a3 hipsters,hipster,p
    his,t hispanic,a hissing,hiss,g historic,a historical,a history,n hit,v8d2n1 hitch,v6n4
    hitched,hitch,d hitchhiking,n7g3 hitching,hitch,g hits,hit,s hitter,n hitting,hit,g ho,n hobby,n
    hobo,n hockey,n hoe,n hoes,hoe,p hog,n hoist,v6n4 hoisted,hoist,d hoisting,hoist,g
    hoists,hoist,s hokey,n hold,v9n1 holder,n holders,holder,p holding,hold,g holdng,g5n5
    holds,hold,s hole,n holes,hole,p9s1 holiday,n holidays,holiday,p holing,hole,g hollister,n
    hollow,a hollywood,n holy,a6n4 home,n8r2 homebase,n5v5 homeland,n homeless,a homelessness,n5v5
    homemade,a homes,home,p hometown,n homework,n honda,n honest,a honey,n honk,n7v3 honor,n
    honored,honor,d honoring,honor,g hood,n hooded,a hoodie,n hoodies,p hooding,hood,g hoods,hood,p
    hook,n hookah,n6a4 hooked,hook,d hooker,n hooking,hook,g hooks,hook,p hoop,n hooping,a7g3
    hoops,hoop,p hop,n hope,n5v5 hopefully,r hopes,hope,p hoping,hope,g hopper,n hopping,hop,g9n1
    hops,hop,s hopscotch,n horizon,n horizontal,a horizontally,r horn,n horned,horn,d horns,horn,p
    horrible,a hors,p horse,n horse-drawn,a horse-driven,a horse-rider,a5n5 horseback,n
    horsemen,horseman,p horses,horse,p horseshoe,n horseshoes,horseshoe,p hose,n hosed,hose,d
    hoses,hose,p9s1 hosing,hose,g hospital,n host,n hosted,host,d hostess,n hosts,host,p5s5 hot,a
    hot-air,n hotdog,n hotdogs,hotdog,p hotel,n hound,n hour,n hours,hour,p8n2 house,n houseboat,n
    housed,house,d5n5 household,n houseplant,n houses,house,p housing,n houston,n hover,v
    hovering,hover,g hovers,p how,r howdah,n howling,howl,g hp,n hsbc,n hub,n huckabee,n huddle,v7n3
    huddled,huddle,d huddles,huddle,s7p3 huddling,huddle,g hue,n hug,n7v3 huge,a hugged,hug,d
    hugging,hug,g9n1 hugh,a hugs,hug,p6s3n1 hula,a8n1d1p1 hula-hoop,n hula-hooping,a8g2
    hula-hoops,hula-hoop,p hulk,n human,a7n3 humans,human,p hummer,n hummingbird,a5n5 humongous,a
    humor,n humorous,a humorously,r humping,hump,g humvee,n hunched,hunch,d hundred,m
    hundreds,hundred,p hung,hang,d hungry,a hunt,n hunter,n hunters,hunter,p hunting,hunt,g5n5
    huppe,n hurdle,n hurdlers,hurdler,p hurdles,hurdle,p hurdling,hurdle,g7n3 hurl,v hurling,hurl,g
    hurls,hurl,p7s3 hurry,n5v5 hurrying,hurry,g hurt,d6a4 hurtling,hurtle,g5n5 husband,n husk,n
    huskies,husky,p husks,husk,p husky,a7n3 hut,n hutchesons,p huts,hut,p hyatt,n hybrid,a5n5
    hydrant,n6a3r1 hydrants,hydrant,p hydraulic,a i,o i-beam,n i-pod,a5n5 ice,n ice-hockey,n
    ice-skating,g icebox,n iced,a9d1 ices,ice,p7s3 icicle,n icing,ice,g8n2 icon,n icy,a9n1 id,n
    idea,n ideas,idea,p identical,a identically,r identify,v identifying,identify,g identity,n
    idle,n5v5 idling,idle,g idly,r idol,n ids,id,p idyllic,a if,k igloo,n ignore,v ignores,ignore,s
    ignoring,ignore,g iguana,n ii,n ijs,n ikea,n il,n ill,a illinois,n illuminate,v
    illuminated,illuminate,d7a3 illuminating,illuminate,g illustrated,illustrate,d7a3
    illustrating,illustrate,g illustration,n imac,n image,n imagery,n images,image,p imagination,n
    imitate,v imitates,imitate,s imitating,imitate,g imitation,n immediate,a immersed,immerse,d
    immigration,n impact,n impatiently,r impeach,n impersonator,n important,a imposing,impose,g
    impoverished,a impress,v impressive,a impromptu,a improve,v improvement,n
    improvements,improvement,p improvised,improvise,d in,i in-between,r in-front,n5r5 in-ground,n
    in-line,a incense,n inch,n inches,inch,p incident,n incline,n inclined,a inclining,incline,g
    include,v included,include,d includes,include,s including,r income,n incoming,a incomplete,a
    incredible,a6n4 incubator,n indeterminate,a index,n india,n indian,a indian-style,n
    indians,indian,p indicates,indicate,s indicating,indicate,g indict,n7v3 indigenous,a
    individual,n8a2 individuals,individual,p indonesian,a indoor,a indoors,p industrial,a
    industries,industry,p industry,n indy,a5n5 infant,n infants,infant,p infested,infest,d infield,n
    infielder,n infineon,n inflatable,a inflatables,s inflate,v inflated,a5d5 inflates,inflate,s
    inflating,inflate,g info,n informal,a informally,r information,n informational,a ingredient,n
    ingredients,ingredient,p inground,n inhabitable,a5n5 injured,injure,d6a4 injuries,injury,p
    injuring,injure,g injury,n ink,n inline,n7a3 inn,n inner,a innertube,n innertubes,p7s3
    inquisitive,a inquisitively,r inscribed,inscribe,d inscription,n insect,n insects,insect,p
    insert,a3n3v3 inserting,insert,g inside,i8r2 inspect,v inspected,inspect,d inspecting,inspect,g
    inspector,n inspectors,inspector,p inspects,inspect,s9p1 inspiration,n inspired,inspire,d
    install,v installation,n installed,instal,d installing,instal,g installs,install,s instead,r
    institute,n instructed,instruct,d instructing,instruct,g instruction,n
    instructions,instruction,p instructor,n instructors,instructor,p instructs,instruct,s
    instrument,n instrumental,a instrumentalist,n instrumentalists,instrumentalist,p
    instruments,instrument,p insurance,n intended,intend,d intense,a intensely,r intent,a intently,r
    inter,a5n5 interact,v8n2 interacting,interact,g interaction,n interactive,a
    interacts,interact,s8p2 intercept,v interest,n interested,a interesting,a interfere,v
    interior,n7a3 interiors,n7p3 interlaced,a5d5 interlocked,interlock,d interlocking,interlock,g
    international,a8n2 internet,n interpretative,a interpretive,a interracial,a interrupt,v
    interrupted,interrupt,d intersection,n intertube,n intertwined,intertwine,d interview,n8v2
    interviewed,interview,d interviewing,interview,g interviews,interview,s7p3 intimate,a into,i
    intricate,a intricately,r intrigued,intrigue,d intriguing,a introducing,introduce,g invention,n
    inverted,invert,d8a2 investigate,v investigates,investigate,s7p3 investigating,investigate,g
    invisible,a invites,invite,s inviting,invite,g involved,involve,d involves,involve,s
    involving,involve,g inward,r iowa,n ipad,n iphone,n ipod,n ipods,ipod,p iran,n ireland,n
    irish,a8n2 iron,n ironing,iron,g irons,iron,p7s3 irregular,a irritated,a is,b isaf,n islamic,a
    island,n islands,island,p isle,n isles,isle,p isolated,a israel,n israeli,a issue,n
    issues,issue,p isuzu,n7a3 it,o italian,a italy,n itching,itch,g item,n items,item,p its,t
    itself,o iv,n ivory,n ivy,n jack,n jack-o-lantern,n jack-o-lanterns,jack-o-lantern,p jacket,n
    jacketed,a jackets,jacket,p jackhammer,n jackhammers,jackhammer,p jackie,n jacks,jack,p
    jackson,n jacuzzi,n jagermeister,n jagged,a jaguar,n jail,n jal,n jam,n jamaican,a james,n
    jamming,jam,g5n5 jams,jam,p jane,n janitor,n janitorial,a5n5 janitors,janitor,p japan,n
    japanese,a jar,n jars,jar,p9n1 jasmine,n javelin,n jaw,n jaws,jaw,p jaya,n jaywalk,v jazz,n
    jean,n9a1 jeans,jean,p jeep,n8a2 jeeps,jeep,p6n4 jelly,n5a5 jenga,n jerry,n jersey,n
    jerseys,jersey,p jester,n jesters,jester,p jesus,n jet,n jet-ski,n jeter,n jetliner,n
    jets,jet,p9n1 jetty,n jewelery,n jewelry,n jewels,n jewish,a jews,jew,p jim,n jimi,n job,n
    jobs,job,p7n3 jockey,n jockeys,jockey,p7n3 joe,n joes,n7p3 joey,n jog,v6n4 jogger,n
    joggers,jogger,p jogging,jog,g8n2 jogs,jog,s7p3 john,n johns,n join,v joined,join,d
    joining,join,g joins,join,s joint,a5n5 joke,n joker,n jokes,joke,p jokey,n joking,joke,g jolly,a
    joseph,n jostle,v joule,n journal,n journals,journal,p journey,n joust,v4a3n3 jousting,joust,g
    joy,n joyful,a joyfully,r joyous,a joyously,r jubilant,a judge,n9v1 judged,judge,d
    judges,judge,p judging,judge,g judo,n jug,n jugging,jug,g juggle,v juggler,n jugglers,juggler,p
    juggles,juggle,s7p3 juggling,juggle,g9n1 jugs,jug,p juice,n juicing,a7n3 jukebox,n july,n
    jumbo,a8n2 jumbotron,n jump,n7v3 jump-kick,n5v5 jumped,jump,d jumper,n jumpers,jumper,p
    jumping,jump,g jumps,jump,s jumpsuit,n jumpsuits,jumpsuit,p jungle,n jungle-gym,n junior,n7a3
    junk,n just,r justice,n justin,n k-9,a5n5 kabob,n kabobs,kabob,p kabuki,n kahki,n kale,n
    kangaroo,n karaoke,n karate,a6n4v1 kart,n kathmandu,n kawasaki,n kayak,n kayaker,n kayakers,p
    kayaking,kayak,g kayaks,kayak,p7s3 kazoo,n kebabs,kebab,p keep,v9n1 keeper,n keeping,keep,g
    keeps,keep,s keg,n kegs,keg,p kelp,n kennel,n kenya,n kenyan,a kept,keep,d kerchief,n
    ketchup,n8v2 kettle,n key,a7n3 keyboard,n keyboardist,n keyboards,keyboard,p keys,key,p khaki,n
    khaki-colored,a khakis,n9p1 khera,n kick,v6n4 kick-boxing,a kickball,n kickboxer,n kickboxers,p
    kickboxing,g8n2 kicked,kick,d kicker,n kicking,kick,g9n1 kicks,kick,s8p2 kid,n kiddie,a
    kids,kid,p kill,v7n3 killed,kill,d killer,n killing,kill,g kills,kill,s7p3 kiln,n kilt,n9a1
    kilted,a5d5 kiltie,n kilts,kilt,p kimono,n kimonos,kimono,p kind,n kinds,kind,p king,n kingdom,n
    kiosk,n kiosks,kiosk,p kiss,n6v4 kissed,kiss,d kisses,kiss,s8p2 kissing,kiss,g9n1 kit,n
    kitchen,n kitchenaid,n kitchens,kitchen,p kite,n kiteboarding,g kites,kite,p9s1 kits,kit,p
    kitten,n7a2r1v1 kittens,kitten,p kitty,n kiwi,n klein,n knapsack,n knead,v kneading,knead,g
    knee,n knee-deep,a7n3 knee-high,a knee-length,a5n5 kneeing,g kneel,v8n2 kneeling,kneel,g8n2
    kneels,kneel,p9s1 kneepads,p knees,knee,p9s1 knelt,kneel,d knick-knacks,p knicks,p knife,n
    knifes,knife,p knight,n knights,knight,p knit,d8a2v1 knits,knit,s6p4 knitted,a5d5
    knitting,knit,g5n5 knives,knife,p knob,n knobs,knob,p knock,v knocked,knock,d knocking,knock,g
    knocks,knock,s knoll,n knot,n knotted,knot,d7a3 know,v known,know,d knows,know,s knuckle,n
    kobe,n komodo,n komorowski,n korea,n korean,a korn,n krishna,n5p5 krispy,n kung,n kurt,n kwon,n
    l,n l-shaped,a la,n lab,n label,n labeled,label,d labels,label,p labor,n laboratory,n laborer,n
    laborers,laborer,p laboring,labor,g labors,labor,p labradoodle,n labrador,n labs,lab,p lace,n
    laced,a5d5 laces,lace,p lacing,lace,g lack,n lacrosse,a9n1 lacy,a ladder,n ladders,ladder,p
    laden,a9n1 ladies,lady,p ladle,n ladles,ladle,p ladling,ladle,g lady,n lagging,lag,g7n3 lagoon,n
    laid,lay,d lake,n lake-side,a lakers,p7n3 lakes,lake,p lakeside,n7a3 lama,n lamb,n lambs,lamb,p
    lamp,n lampard,n lamppost,a5r5 lamps,lamp,p lampshade,n land,n7v3 landed,land,d landfill,n
    landing,land,g5n5 landmark,n lands,land,s6p4 landscape,n landscaped,landscape,d landscaping,n8g2
    lane,n lanes,lane,p language,n languages,language,p lanky,a lantern,n lanterns,lantern,p
    lanyard,n lanyards,lanyard,p lap,n lapel,n laps,lap,p lapse,n laptop,n laptops,laptop,p large,a
    large-brimmed,a larger,c largest,large,c largo,n las,n laser,n lassie,n lasso,v6n4
    lassoing,lasso,g lassos,lasso,p6s4 last,a lasts,last,p late,a7r3 later,r latest,c latex,n
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
    living,n9g1 lizard,n lizards,lizard,p ll,r7a3 llama,n llamas,llama,p6n4 load,n8v2
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
    loveseat,n loving,love,g lovingly,r low,a9r1 low-cut,a lower,a9c1 lowered,lower,d
    lowering,lower,g lowers,lower,s7p3 luck,n lucky,n7a3 luggage,n lugging,lug,g lumber,n
    lumberjack,n lump,n lunch,n lunchbox,n luncheon,n lunches,lunch,p lunge,n7v3 lunges,lunge,p8s2
    lunging,lunge,g lungs,lung,p lush,a luxurious,a luxury,n lying,lie,g lynyrd,n lyppens,n5p5
    lyrics,lyric,p m,v6n4 ma,n mac,n macaroni,n macbook,n mache,n machete,n9a1 machine,n machinery,n
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
    muzzled,a8d2 muzzles,muzzle,p my,t mylar,a7n3 myriad,a5n5 mysterious,a mystery,n n,k6n2r1i1
    n't,b nadal,a5n5 nail,n nailing,nail,g nails,nail,p naked,a9n1 name,n named,name,d names,name,p
    nan,n nancy,n nanny,n nap,n napkin,n napkins,napkin,p napping,nap,g9n1 naps,nap,p8s2 narrow,a
    nascar,n nasty,a nat,n nathalie,n nation,n national,a7n3 nationalities,nationality,p
    nationality,n nationals,n5p5 nations,nation,p native,a9n1 natives,native,p natural,a nature,n
    naval,a navel,n navigate,v navigates,navigate,s navigating,navigate,g navy,n nba,n nd,n7r3
    near,i nearby,r8a2i1 nearing,near,g nearly,r nears,near,s neat,a neatly,r necessary,a neck,n
    neck-deep,a necked,neck,d necklace,n necklaces,necklace,p neckline,n necks,neck,p necktie,n
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
    nyc,n nylon,n nypd,n o,n7r3 o'clock,n oak,n oakland,n oar,n oars,oar,p oatmeal,n6r4 obama,n
    obedience,n obese,a object,n objects,object,p oblivious,a oblong,a oboe,a5n5 obscene,a
    obscure,a5v5 obscured,obscure,d obscures,obscure,s obscuring,obscure,g observation,n
    observe,v9n1 observed,observe,d observer,n7v3 observers,observer,p observes,observe,s9p1
    observing,observe,g obstacle,n obstacles,obstacle,p obstructed,obstruct,d obstructing,obstruct,g
    obtain,v obviously,r occasion,n occupied,occupy,d occupy,v occurred,occur,d occurring,occur,g
    ocean,n oceanic,a oceans,ocean,p7n3 oceanside,n octopus,n od,i7n3 odd,a oddly,r odeon,n of,q
    off,i6r4 off-camera,a8n2 off-road,a off-roading,a off-screen,a7n3 off-white,a offense,n
    offensive,a offer,v7n3 offered,offer,d offering,offer,g9n1 offerings,offering,p offers,offer,s
    office,n officer,n officers,officer,p official,a6n4 officials,official,p offstage,n often,r oh,r
    ohio,n oil,n ok,r okay,a5r5 oklahoma,n old,a old-fashioned,a old-looking,a old-time,a
    old-timey,a older,c oldest,old,c olive,a7n3 olive-green,a olives,olive,p ollie,n ollies,p
    olympian,n6a4 olympians,olympian,p olympic,a9n1 olympics,p om,n5r5 omelet,n on,i on-looking,g
    on-stage,n once,r oncoming,a one,m one-armed,a one-handed,a one-man,a one-on-one,n
    one-piece,n6a4 one-way,a ones,one,p onesie,n ongoing,a onion,n onions,onion,p online,a7r3
    onlooker,n onlookers,onlooker,p onlooking,g8n2 only,r onstage,n onto,i onward,r onwards,r op,n
    open,a9v1 open-air,a open-mouthed,a open-toed,a opened,open,d opening,open,g7n3
    openings,opening,p opens,open,s opera,n operate,v operated,operate,d operates,operate,s
    operating,operate,g8n2 operation,n operations,operation,p operator,n operators,operator,p
    opinion,n opinions,opinion,p opponent,n opponents,opponent,p opportunity,n oppose,v
    opposing,oppose,g opposite,i opposition,n option,n or,k oracle,n oral,a orange,a8n2
    orange-clad,a orange-red,a oranges,orange,p orangutan,a7n3 orbs,orb,p orchard,n orchestra,n
    orchestral,a order,n8v2 ordered,order,d ordering,order,g orders,order,p8s2 ordinary,a oregon,n
    oreo,n oreos,n organ,n organic,a organization,n organize,v organized,organize,d8a2
    organizes,organize,s organizing,organize,g orhtophonie,n orient,n oriental,a origami,n origin,n
    original,a orioles,oriole,p ornament,n8a2 ornamental,a ornaments,ornament,p ornate,a9v1
    ornately,r orphans,orphan,p orthodox,a oscar,n ostrich,n other,t others,o otherwise,r ottoman,n
    our,t ouro,n out,r8i2 outboard,a7n3 outcrop,a7n3 outcropping,n outdated,a outdoor,a outdoors,r
    outer,a outfield,n outfielder,n outfit,n outfits,outfit,p9n1 outfitted,outfit,d outing,n
    outlet,n outline,n outlined,outline,d outlines,n3p3s3 outrun,v outs,out,p7s3 outside,i6r4
    outskirts,outskirt,p outstreached,d outstretched,d9a1 outta,i outward,r8a2 outwards,p ouvert,n
    oval,n ovals,oval,p oven,n6a2d1 over,i9r1 over-sized,a overall,a overalls,overall,p overcast,a
    overcoat,n overfilled,overfill,d overflow,n overflowing,overflow,g8n2 overgrown,a8n2 overhang,n
    overhanging,overhang,g overhead,a5r5n1 overjoyed,a5d5 overloaded,a5d5 overlook,n5v3a1d1
    overlooked,overlook,d overlooking,overlook,g overlooks,overlook,s9p1 overnight,a overpass,n
    overseas,r oversee,v overseeing,oversee,g oversees,oversee,s overshadowed,overshadow,d
    overshadows,overshadow,s oversized,a overstuffed,a overtake,v overtaken,overtake,d
    overturned,overturn,d9a1 overview,n overweight,a overwhelmed,overwhelm,d ow,n5r5 owl,n
    owls,owl,p own,t owned,own,d owner,n owners,owner,p ox,n oxen,n oxford,n oxygen,n oz,n ozzy,n
    p,n pabst,n pace,n paced,pace,d paces,pace,p7s3 pacific,n pacifier,n8c2 pack,n9v1 package,n
    packaged,package,d packages,package,p packaging,package,g7n3 packed,pack,d8a2 packers,packer,p
    packet,n packets,packet,p packing,pack,g8n2 packs,pack,p8s2 pad,n padded,a7d3 padding,n8g2
    paddington,n paddle,n7v3 paddled,paddle,d paddlers,paddler,p paddles,paddle,p6s4
    paddling,paddle,g paddock,n paddy,n pads,pad,p page,n pageant,n pageboy,n pages,page,p pagoda,n
    paid,pay,d pail,n pails,pail,p pain,n pained,pain,d painful,a paint,n8v2 paint-splattered,a
    paintball,n paintbrush,n painted,paint,d painter,n painters,painter,p painting,paint,g6n4
    paintings,painting,p paints,paint,s8p2 pair,n paired,pair,d pairs,pair,p paisley,a5n5 pajama,n
    pajamas,pajama,p7n3 pakistani,a pal,n palace,n pale,a9n1 palestine,n palestinian,a
    palestinians,palestinian,p pall,n pallet,n pallets,pallet,p palm,n palms,palm,p palomino,a
    palying,g pamphlet,n pamphlets,pamphlet,p pan,n pancake,n pancakes,pancake,p8s2 panda,n pane,n
    panel,n paneled,panel,d paneling,n panels,panel,p panes,pane,p panhandling,panhandle,g7n3
    panini,n panned,pan,d panoramic,a pans,pan,p9s1 pant,n panted,pant,d panties,panty,p
    panting,pant,g pantry,n pants,pant,p pantsuit,n pantyhose,n papa,n papasan,a5n5 papaya,n paper,n
    paperback,n papered,paper,d papers,paper,p paperwork,n para,n para-glider,n para-gliders,p
    parachute,n parachuter,n7a3 parachutes,parachute,p8s2 parachuting,parachute,g9n1 parachutist,n
    parade,n parades,parade,p6s4 parading,parade,g paradise,n paraglider,n paragliding,g
    parallel,a9n1 paralympics,p paramedic,a paramedics,paramedic,p paraphernalia,p paraplegic,a
    parasail,n parasailer,n parasailing,g parasailors,p parasails,s parasol,n parasols,parasol,p
    parasurfer,n parchment,n pared,pare,d parent,n parents,parent,p paris,n park,n park-like,a
    parka,n parked,park,d parking,n parkinson,n parkinsons,parkinson,p parkour,n parks,park,p8s2
    parlor,n parmesan,n parrot,n parsley,n part,n partake,v partial,a partially,r participant,n7a3
    participants,participant,p participate,v participated,participate,d
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
    pineapple,n pineapples,pineapple,p ping,n ping-pong,n7a3 pink,a9n1 pink-haired,a pinkie,n
    pinkish,a pinned,pin,d pinning,pin,g pins,pin,p9s1 pinstripe,n pinstriped,a pint,n pinwheel,n
    pinwheels,pinwheel,p pioneer,n pipe,n pipeline,n pipes,pipe,p piping,n pirate,n pirates,pirate,p
    pisa,n piste,n pistol,n pit,n pitbull,n7a3 pitch,n9v1 pitched,pitch,d7a3 pitcher,n
    pitchers,pitcher,p pitches,pitch,s8p2 pitchfork,n pitching,pitch,g7n3 pits,pit,p pittsburgh,n
    pizza,n pizzas,pizza,p pizzeria,n placard,n placards,placard,p place,n9v1 placed,place,d
    placemat,n places,place,s6p4 placid,a placing,place,g plaid,n5a5 plaided,a plain,n4a4r2
    plains,plain,p plan,n8v2 plane,n planes,plane,p planet,n planeta,n plank,n planked,a
    planks,plank,p plans,plan,p7s3 plant,n9v1 plantains,plantain,p plantation,n planted,plant,d
    planter,n planters,planter,p planting,plant,g8n2 plants,plant,p plaque,n plaques,plaque,p
    plaster,n plastered,plaster,d plastic,a6n4 plate,n plateau,n plated,plate,d plates,plate,p
    platform,n platforms,platform,p platter,n platters,platter,p play,v8n2 playboy,n played,play,d
    player,n players,player,p playful,a playfully,r playgroud,n playground,n playhouse,n
    playing,play,g9n1 playpen,n playroom,n plays,play,s plaza,n pleasant,a please,r pleased,a
    pledge,n5v5 plenty,n plethora,n plot,n plow,n8v1a1 plowed,plow,d plowing,plow,g plows,plow,s
    ploy,n5v5 plucking,pluck,g plugged,plug,d plugging,plug,g plugs,plug,p7s3 plum,n
    plum-colored,a7d3 plumbing,n plume,n plumes,plume,p plums,plum,p plus,k plush,a8n2 plushie,n
    ply,n5v5 plying,ply,g plywood,n pm,n pocket,n pockets,pocket,p pod,n podium,n podiums,podium,p
    poem,n poems,poem,p pogo,a7n3 point,n7v3 pointed,point,d8a2 pointer,n pointing,point,g8n2
    points,point,p5s5 pointy,a poised,poise,d poke,d5v5 pokemon,n poker,n pokes,poke,s poking,poke,g
    polar,a polaris,n polaroid,a7n3 pole,n pole-like,a pole-vaulting,g poles,pole,p police,n8p2
    policeman,n policemen,policeman,p policewoman,n policing,police,g policy,n poling,pole,g
    polish,n9a1 polished,polish,d polishes,polish,s polishing,polish,g political,a politician,n
    politics,n polka,n polka-dot,a5n5 polka-dotted,a poll,n polluted,a pollution,n polo,n
    polos,polo,p pom,n pomeranian,n7a3 pommel,n pompadour,n7a3 pompom,n pompoms,p poncho,n ponchos,n
    pond,n pondering,ponder,g ponders,p7s3 pong,n ponies,pony,p pontoon,n pony,n9a1 pony-tailed,a
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
    pyramid-shaped,a pyramids,pyramid,p pyrex,n pyrotechnics,pyrotechnic,p q,n q-tip,n qantas,n
    quad,p9n1 quaint,n qualified,n quality,n quantities,quantity,p quantity,n quarter,n
    quarterback,n quarterbacks,quarterback,p quarters,quarter,p quartet,n queen,n queens,n5p5
    question,n7v3 questioned,question,d questioning,question,g7n3 questions,question,p queue,n
    quiche,n quick,a quickly,r quiet,a quietly,r quilt,n quilted,quilt,d8a2 quinn,n quintet,n
    quirky,a quite,r quitting,quit,g5n5 quiznos,n r,n8v2 rabbi,n rabbit,n rabbits,rabbit,p
    rabobank,n race,n9v1 raced,race,d racehorse,n racer,n racers,racer,p races,race,p8s2 racetrack,n
    raceway,n racial,a racing,race,g8n2 rack,n9v1 racket,n rackets,racket,p racking,rack,g
    racks,rack,p racquet,n racquetball,n racquets,racquet,p rad,n radeo,n radial,a
    radiating,radiate,g radio,n radishes,radish,p raft,n raft-type,a rafter,n rafters,rafter,p
    rafting,raft,g9a1 rafts,raft,p rag,n rage,n5v5 ragged,a raging,rage,g rags,rag,p
    raiders,raider,p raiding,raid,g raids,raid,p rail,n railed,rail,d railing,n9g1
    railings,railing,p railroad,n rails,rail,p railway,n rain,n rainbow,n9v1 rainbow-colored,a
    rainbows,rainbow,p5s5 raincoat,n9a1 raincoats,raincoat,p rained,rain,d rainforest,n
    raining,rain,g8n2 rains,rain,s8p2 rainstorm,n rainwater,n rainy,a raise,v9n1 raised,raise,d
    raises,raise,s raising,raise,g rake,n9v1 rakes,rake,s8p2 raking,rake,g rallies,rally,s rally,n
    ram,n ramp,n ramps,ramp,p9s1 rams,ram,p ramshackle,a ran,run,d ranch,n rancher,n random,a
    randomly,r range,n ranger,n rangers,ranger,p ranks,rank,p rapid,a rapidly,r rapids,rapid,p
    rappel,v rappelling,rappel,g rappels,rappel,s rapper,n rash,n6a4 rastafarian,a5n5 rat,n rate,n
    rates,rate,p5s5 rather,r rattan,a rattle,n ravine,n raw,a ray,n rays,ray,p razor,n
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
    recreation,n recreational,a rectangle,n rectangular,a recumbent,a recycling,n red,a9n1
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
    rust-colored,a rusted,a6d4 rustic,a9n1 rusting,a rusty,a rv,n rvs,n5p5 s,n8q1s1 saber,n sac,n
    sack,n sacked,sack,d sacks,sack,p sad,a saddle,n saddled,saddle,d sadly,r safari,a safe,a
    safely,r safety,n saffron,n said,say,d sail,n9v1 sailboard,a5n5 sailboat,n sailboats,sailboat,p
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
    setting,n6g4 settings,setting,p setup,n seven,m seventeen,m seventy,m sever,n several,m sew,v
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
    sillouhette,n silly,a silver,n6a4 silver-colored,a silverware,n similar,a similarly,r
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
    slush,n slushy,a small,a smaller,c smallest,small,c smart,a9n1 smartly,r smartly-dressed,a
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
    spots,spot,p spotted,spot,d8a2 spotters,spotter,p spotting,spot,g spout,n spouts,spout,p
    sprawled,sprawl,d sprawling,sprawl,g spray,n8v2 sprayed,spray,d sprayer,n spraying,spray,g
    sprays,spray,s7p3 spread,d7v2n1 spreading,spread,g spreads,spread,s spring,n springfield,n
    springs,spring,p springsteen,n sprinkled,sprinkle,d sprinkler,n sprinklers,sprinkler,p
    sprinkles,sprinkle,p7s3 sprinkling,sprinkle,g sprint,v7n3 sprinters,sprinter,p
    sprinting,sprint,g8n2 sprints,sprint,p sprite,n sprouts,sprout,p spruced,spruce,d spun,spin,d
    spurs,spur,p7s3 spurting,spurt,g squad,n square,a5n5 squarepants,n8p2 squares,square,p
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
    stringing,string,g strings,string,p strip,n stripe,n9a1 striped,a8d2 stripes,stripe,p stripey,a
    stripped,strip,d stripper,a stripping,strip,g strips,strip,p stripy,a strives,p5s5 strobe,n
    stroke,n strokes,stroke,p7s3 stroking,stroke,g stroll,n7v3 stroller,n strollers,stroller,p
    strolling,stroll,g strolls,stroll,s6p4 strong,a struck,strike,d structure,n
    structures,structure,p struggle,v9n1 struggles,struggle,s8p2 struggling,struggle,g strum,v
    strumming,strum,g strums,strum,s8p2 strung,string,d stting,g stubble,a stubby,a stucco,n
    stuck,stick,d studded,a6d4 student,n students,student,p studies,study,s6p4 studio,n studious,a
    study,v6n4 studying,study,g stuff,n stuffed,stuff,d stuffing,stuff,g stumble,v
    stumbles,stumble,p stumbling,stumble,g stump,n stumps,stump,p stunning,a stunt,n stuntman,n
    stunts,stunt,p stupid,a style,n styled,style,d styles,style,p styling,style,g6n4 stylish,a
    stylishly,r stylist,n stylus,n styrofoam,n sub,n subaru,n subject,n subjects,subject,p sublime,n
    submarine,n submerged,submerge,d submerges,submerge,s7p3 submission,n submissive,a substance,n
    subtle,a suburb,n suburban,a suburbia,n suburbs,suburb,p subway,n subways,subway,p success,n
    successful,a successfully,r such,t sucker,n suckers,sucker,p sucking,suck,g sucks,suck,s sudan,n
    suds,p suede,n suffering,n7g3 sugar,n sugarland,n suit,n suitable,a suitcase,n
    suitcases,suitcase,p suite,n suited,a7d3 suites,suite,p suits,suit,p sullen,a sum,n summer,n
    summertime,n summit,n sumo,a8n2 sun,n sun-lit,a sunbathe,v sunbathers,sunbather,p sunbathes,p5s5
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
    syringes,syrinx,p syrup,n system,n systems,system,p7n3 t,n t-ball,n8a2 t-rex,n7a3 t-shirt,n
    t-shirts,t-shirt,p t-shit,n tab,n tabby,a9n1 table,n tablecloth,n9a1 tablecloths,tablecloth,p
    tables,table,p tablet,n tabletop,n7a3 tablets,tablet,p tabloid,n tackle,v6n4 tackled,tackle,d
    tackler,n tackles,tackle,s8p2 tackling,tackle,g tacky,a taco,n tactical,a tae,n taekwondo,n
    tag,n7v3 tagged,tag,d8a2 tagging,tag,g tags,tag,p8s2 tai,n tail,n tailcoat,n tailed,tail,d
    tailgate,n tailor,n tails,tail,p taiwan,n take,v take-down,a taken,take,d takeoff,n takeout,a5n5
    taker,n takes,take,s taking,take,g talbe,n5v5 tale,n talent,n talented,a talk,v8n2 talkie,n
    talking,talk,g talks,talk,p6s4 tall,a taller,tall,c tamale,n tambourine,n
    tambourines,tambourine,p tamed,a5d5 tampering,tamper,g tan,n7a3 tan-skinned,a tandem,n
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
    thoughtfully,r thousand,m thousands,thousand,p thread,n threads,thread,p
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
    two-story,n7a3 two-toned,a two-wheel,a two-wheeled,a twos,a5p5 twp,p7t3 tye,a tye-dye,n
    tye-dyed,a tying,tie,g type,n types,type,p typewriter,n typewriters,typewriter,p typical,a
    typing,type,g u,n u-haul,n ucla,n ufc,n ugg,n ugly,a uh,r uk,n ukraine,n ukrainian,a ukulele,n
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
    v,n8r2 v-neck,n vac,n5r5 vacant,a vacation,n vacationing,vacation,g vacuum,n9v1
    vacuuming,vacuum,g9n1 vacuums,vacuum,s6p4 vader,n valley,n valve,n vampire,a7n3 van,n
    vancouver,n vandalism,n vandalized,vandalize,d vane,n vanilla,n vanity,n vans,van,p vantage,n
    varied,a varieties,variety,p variety,n various,t variously,r varying,vary,g vase,n
    vases,vas,p9s1 vast,a vat,n vaughn,a5n5 vault,n vaulted,a7d3 vaulter,n vaulting,vault,g6n4
    vaults,vault,p7s3 vegas,n vegetable,n7a3 vegetables,vegetable,p vegetated,vegetate,d
    vegetation,n veggie,n veggies,veggie,p vehicle,n vehicles,vehicle,p veil,n veiled,a5d5
    veils,veil,p velcro,n velodrome,n velveeta,n velvet,n8a2 vending,vend,g9n1 vendor,n
    vendors,vendor,p venice,n ventilation,n vents,vent,p venture,n5v5 ventures,venture,p venue,n
    verbal,a verdant,a verizon,n version,n versus,i vert,a vertical,a vertically,r very,r vespa,n
    vespas,n5p5 vessel,n vessels,vessel,p vest,n8a1c1 vested,a7d3 vests,vest,p veteran,n8a2
    veterans,veteran,p via,i vial,n vials,vial,p vibrant,a vibrantly,r victim,n victims,victim,p
    victoria,n victorian,a victorious,a victory,n video,n videogame,n videographer,n videos,video,p
    videotape,v7n3 videotaped,videotape,d videotapes,videotape,s8p2 videotaping,videotape,g vie,d5v5
    vienna,n vietnam,n vietnamese,a view,n9v1 viewed,view,d viewer,n viewers,viewer,p viewfinder,n
    viewing,view,g viewpoint,n views,view,s6p4 vigil,n vigorously,r viking,g vikings,viking,p
    village,n villagers,villager,p vinci,n vine,n vines,vine,p vineyard,n vintage,a7n3 vinyl,n
    violence,n violently,r violet,a violin,n violinist,n violinists,violinist,p violins,violin,p
    vira,n virginia,n virou,n virtual,a visa,n visibility,n visible,r vision,n visit,v8n2
    visited,visit,d visiting,visit,g visitor,n visitors,visitor,p visits,visit,s visor,n
    visors,visor,p vista,n visual,a7n3 vitamin,n vivid,a vividly,r viz,n vocal,a vocalist,n
    vocalizes,vocalize,s vocals,vocal,p vodafone,n voice,n volcano,n volkswagen,n volley,n
    volleyball,n voltage,n volunteer,n volunteering,volunteer,g volunteers,volunteer,p volvo,n
    vote,n7v3 voting,vote,g5n5 vows,vow,p vuitton,n vulture,n vw,n vying,vie,g w,n wade,v7n2d1
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
    worshipers,worshiper,p worth,a would,b wound,n7d3 wounds,wound,p woven,a6d4 wow,r wrangle,v
    wrangles,wrangle,s wrangling,wrangle,g wrap,n9v1 wrapped,wrap,d wrapper,n wrapping,wrap,g7n3
    wraps,wrap,p6s4 wreath,n wreaths,wreath,p wreck,n wreckage,n wrecked,wreck,d5a5 wrench,n
    wresting,wrest,g wrestle,n6v4 wrestler,n wrestlers,wrestler,p wrestles,wrestle,p8s2
    wrestling,wrestle,g6n4 wringing,wring,g wrinkled,wrinkle,d wrist,n wristband,n
    wristbands,wristband,p wrists,wrist,p wristwatch,n write,v writer,n writes,write,s
    writing,write,g7n3 writings,writing,p written,write,d wrong,a8n2 wrought,a wwii,n x,n7p3
    xylophone,n xylophones,xylophone,p y,n yacht,n yachts,yacht,p yak,n yamaha,n yams,yam,p yankee,n
    yankees,yankee,p6n4 yard,n yards,yard,p yarmulke,a yarn,n yawning,yawn,g7n2a1 yawns,yawn,s7p3
    year,n years,year,p yell,v7n3 yelling,yell,g9n1 yellow,a yellow-and-black,a5n5 yellow-colored,a
    yellow-gold,a yellow-green,a yellowed,a7d3 yells,yell,s6p4 yes,r yet,r8k2 yield,n5v5 ymca,n
    yo-yo,r6n4a1 yoga,n yogurt,n yoked,a5d5 yolk,p yong,a6n4 yongsan,n york,n yorkers,p yorkie,n
    yorkshire,a5n5 you,o youn,n young,a younger,young,c youngster,n youngsters,youngster,p your,t
    youth,n youthful,a youths,youth,p youtube,n yummy,a zebra,n zebras,zebra,p zero,m zigzag,n zip,n
    zip-line,n7a3 zip-up,n ziplock,n zipped,n zipper,n zippered,a zipping,zip,g zips,n znocob,n
    zombie,n zombies,zombie,p zone,n zoo,n zookeeper,n zoom,n5v5 zooming,zoom,g zooms,zoom,p
    zucchini,p zune,n zz,n
    """

  /// Lemmas that mean the same.
  static let synonyms = """
    abdomen=belly abdomen=stomach abseil=rappel accelerate=speed accent=stress access=entree
    account=history ace=one ace=single acid=elvis acid=superman acrobatic=athletic
    acrobatic=gymnastic action=activity activist=militant ad=advertisement ad=advertising
    adjacent=next adjust=align adolescent=teen adolescent=teenage adolescent=teenager
    adorable=lovely adorn=deck adorn=decorate adorn=embellish adorn=grace adult=grownup
    advance=improvement advantage=vantage adventurer=explorer advertisement=advertising
    aerodynamic=sleek affair=matter aftermath=wake aged=elderly aged=older agony=suffering
    aid=assist aid=assistance aid=help aim=object aim=purpose airplane=plane al=aluminum
    alert=watchful alien=exotic alien=foreigner alien=stranger alike=similar alley=alleyway
    allow=let ally=friend alone=lone alone=lonely amateur=recreational amaze=astonish amaze=bewilder
    amaze=perplex amazed=astonished amazement=astonishment amazing=awesome amber=gold america=usa
    amount=sum amphitheater=coliseum amusement=entertainment amusing=comic amusing=comical
    amusing=funny analyze=dissect analyze=examine analyze=study anchor=ground angel=saint angle=lean
    angle=tilt animal=creature animal=fauna animate=inspire ankle-deep=knee-deep announce=declare
    annoyed=irritated annoyed=steamed anorak=parka anorak=windbreaker answer=respond answer=result
    answer=solution anticipate=expect antiquated=archaic antique=old-fashioned anxious=nervous
    apparatus=setup apparel=clothes apparent=evident apparent=plain appear=look appear=seem
    appliance=contraption appliance=gadget apply=employ apply=use apply=utilize appreciation=hold
    apprehension=dread approach=near aqua=turquoise arc=arch archaeologist=archeologist
    archaic=primitive architect=designer arctic=galosh arctic=icy arena=sphere argue=contend
    arrest=collar arrest=hitch arrest=nail arrive=come arrow=pointer artwork=graphics ass=backside
    ass=fanny ass=seat assemble=gather assess=evaluate assist=assistance assist=help assistance=help
    assistant=help assistant=helper associate=connect associate=link associate=relate
    assorted=miscellaneous assorted=mixed assortment=variety astronaut=spaceman athletic=gymnastic
    athletics=sport atm=atmosphere attempt=effort attempt=try attendant=attendee attendant=tender
    attention=care attire=dress attire=garb attitude=posture attract=pull aurora=dawn aurora=sunrise
    austere=stark austere=stern author=writer auto=automobile auto=car automatic=robotic
    automobile=car autumn=fall avenue=boulevard average=mean average=ordinary aviator=flier
    avoid=deflect award=honor awning=sunshade ax=axe baby=infant backpack=knapsack backpack=rucksack
    backside=fanny backside=rear backside=seat backstage=offstage baggage=luggage
    baggy=loose-fitting bald=bald-headed ballot=vote band=circle bandana=bandanna bang=bash
    bang=blast bang=clap bang=slam bangle=bracelet bangle=trinket banister=bannister
    banister=handrail banner=streamer bannister=handrail banquet=feast bar=barricade bar=block
    barb=dig barb=shaft bare=naked bare=nude barefoot=barefooted barefoot=shoeless
    barefooted=shoeless barker=doggy barren=desolate barricade=block basement=cellar bash=brawl
    batch=heap batch=lot batch=mass batch=mint batch=mountain batch=peck batch=pile batch=plenty
    batch=raft batch=stack bathroom=john bathroom=toilet bathtub=tub baton=billy batsman=batter
    batsman=hitter batter=hitter battle=engagement battle=fight battle=struggle bead=drop beam=shine
    bearer=carrier beat=heartbeat beauty=peach beckon=wave become=get bedeck=deck beg=pray
    begin=start believe=think belly=stomach bemused=bewildered bemused=confused bench=terrace
    bend=crook bend=turn bewilder=perplex bewildered=confused bicycle=bike bicycle=pedal
    bicycler=bicyclist bicycler=cyclist bicyclist=cyclist big=large bike=motorcycle bike=pedal
    bind=bond bird=fowl birdie=shuttle birdie=shuttlecock biscuit=cookie biscuit=cooky bit=chip
    bit=scrap bite=sting bizarre=eccentric black-haired=brown-haired black-haired=dark-haired
    blackboard=chalkboard blanket=cover blast=clap blast=smash blaze=hell block=obstruct
    blond=blonde blond=light-haired blonde=light-haired bloom=blossom bloom=flower blossom=flower
    blossom=flush blossom=peak blossom=unfold blue=blueish blue=bluish blue-eyed=white-haired
    blue-green=cyan blue-green=teal blueish=bluish blurred=blurry blurred=foggy blurred=fuzzy
    blurred=hazy blurry=foggy blurry=fuzzy blurry=hazy board=plank bob=bobsled booklet=brochure
    booklet=folder booklet=pamphlet booth=kiosk booth=stall border=bound border=perimeter
    border=surround bore=drill boss=chief bottom=underside bounce=leap bound=boundary bound=edge
    bound=jump bound=leap boundary=edge bouquet=corsage box=package boxer=packer brace=duet
    brace=duo brace=pair brace=poise brace=steady bracelet=wristband braid=lace braid=tress
    brain=wit brandish=wave brave=courageous brave=weather bread=cabbage bread=dough bread=kale
    bread=lettuce breaker=surf breather=snorkel breeze=picnic britain=uk broad=extensive broad=wide
    brochure=folder brochure=pamphlet brook=creek brow=eyebrow brow=forehead brown=brownish
    brown-haired=dark-haired brownie=elf browse=graze bruise=injure bruise=wound brunet=brunette
    bubble=ripple buck=clam buck=dollar bucket=pail buckle=crumple buddy=pal buff=lover
    build=construct build=figure building=construction building=edifice bum=hobo bum=skunk
    bump=encounter bump=find bumpy=rocky bunch=bundle bunch=clump bunch=cluster bunch=crowd
    bunch=gang bundle=cluster bundle=package bundle=packet bungalow=cottage bunt=butt bureau=dresser
    bureau=office burger=hamburger burka=burqa burly=husky burn=tan burst=explosion burst=volley
    bush=shrub bushy=shaggy bushy=shaggy-haired buss=kiss bust=raid bustle=flurry buy=purchase
    buy=steal bye=cheerio bye=goodbye cabbage=dough cabbage=kale cabbage=lettuce cake=patty
    calculator=computer call=name calm=serene calm=steady camo=camouflage camouflage=disguise
    camp=tent campground=campsite can=sack canal=duct candle=cd cant=tilt canvass=poll cap=crest
    captivate=capture cargo=freight carousel=merry-go-round carousel=roundabout carpentry=woodwork
    carpentry=woodworking carpet=carpeting carpet=rug carpeting=rug carry=transport cart=drag
    cart=go-cart cart=hale cart=haul cart=pushcart case=event casket=coffin cast=mold castle=palace
    cat=guy catch=haul cattle=oxen caucasian=white celebration=festivity celebrity=fame
    cemetery=graveyard center=centre center=middle central=key centre=middle century=hundred
    cereal=grain certain=sure chance=fortune chance=hazard chance=luck chance=opportunity
    chandelier=pendant chant=tone chap=crevice chap=fellow chap=gent charming=magic chase=pursuit
    chase=tail chase=trail cheerio=goodbye chew=plug chic=smart chief=main child=kid child=shaver
    child=youngster chile=chili chill=cool chip=scrap chocolate=cocoa choice=pick choice=selection
    choose=select chore=job chore=task chow=chuck christ=jesus christ=savior chunk=clump chunk=lump
    chunky=squat chute=parachute cinema=film circuit=tour circular=rotary circular=round
    city=metropolis clam=dollar class=grade classic=classical clay=mud client=customer climate=mood
    climb=raise clip=time clip=trot close=finale close=finish close=last close=shut closet=cupboard
    cloth=fabric cloth=textile clothe=dress clothe=garb clothing=wear cloud-covered=overcast
    club=lodge club=society clue=cue clump=cluster clump=lump cluster=flock clutch=grip clutch=hold
    co=cobalt co-worker=colleague coach=manager coast=seashore cock=peter coil=curl coil=scroll
    cole=kale collage=montage collar=nail colored=dark-skinned colorful=colourful combat=fight
    combatant=fighter comfort=console comic=comical comic=funny comical=funny commentator=observer
    commode=pot commode=potty commode=throne commode=toilet compact=heavyset compact=stocky
    companion=fellow compass=range compass=reach compass=scope compete=vie competition=contest
    competitor=rival complete=finish component=element component=ingredient component=part
    component=portion comprise=contain conceal=hide concentrate=focus concern=fear concern=relate
    concerned=interested conclusion=decision concourse=multitude concourse=throng
    cone-shaped=conical conference=league confront=face congregation=fold connect=link
    connect=relate consider=regard consider=view consume=down contemplation=reflection
    contemplative=pensive contemplative=reflective content=message contestant=protester
    continue=keep continue=proceed contort=wring contraption=gadget convention=rule
    conveyer=conveyor cook=prepare cook=ready cookie=cooky coordinated=unified copy=imitate
    copy=simulate correct=right cot=crib couch=lounge couch=sofa country=nation cozy=intimate
    crack=crevice crack=super craft=trade crank=grouch crap=shit crawl=creep crazy=mad
    creature=fauna creep=sneak crest=summit crimson=red crimson=reddish crimson=scarlet crisp=sharp
    crook=turn crop=cultivate crop=harvest cross=traverse crouch=squat crouch=stoop crowd=gang
    crowd=herd cruise=sail crumble=crumple crush=mash crush=squeeze cry=scream cry=shout cry=yell
    cube=dice cuddle=nestle cuddle=nuzzle cuddle=snuggle cuff=handcuff cultural=ethnic curious=funny
    curious=peculiar curl=scroll curtain=drape curtain=drapery curve=sheer curve=swerve curve=wind
    custodian=keeper custom=tradition custom=usage cut=reduce cyan=teal cycle=round dad=daddy
    dad=papa dad=pop daddy=papa daddy=pop daily=everyday dame=doll dame=lady danger=risk
    dangerous=grave dark=darkness darkness=shadow dash=smash dash=sprint dawn=sunrise
    daylight=daytime deal=plow dealer=trader dear=honey debris=dust debris=junk debris=rubble
    deck=decorate deck=embellish deck=grace decorate=embellish decorate=grace decoration=medal
    decoration=ornament decoration=ribbon decorative=ornamental decrepit=run-down defeat=kill
    defender=guardian defender=protector degree=level degree=stage deli=delicatessen delicacy=goody
    delicacy=treat delicious=yummy delight=joy demand=need demand=require democracy=republic
    demonstrate=present demonstrate=prove demonstrate=show demonstration=presentation denim=dungaree
    denim=jean depart=vary depict=describe depict=picture depot=storage depot=terminal descend=fall
    descent=origin describe=report design=plan desire=hope desire=want dessert=sweet
    destination=goal destroy=ruin detail=item detailed=elaborate determine=shape diagonal=slanted
    diaper=napkin dice=die difficult=hard dig=excavation dig=shaft digger=excavator
    dilapidated=ramshackle dim=faint dim=shadowy dinghy=rowboat dingy=grungy dingy=muddied dip=dunk
    director=manager dirt=grease dirt=soil dirty=soiled disabled=handicapped disappointed=frustrated
    disc=disk disc=platter disc=record disc=saucer discover=find discover=hear discover=learn
    discover=notice discover=observe disk=saucer dispense=distribute display=exhibit display=show
    disregard=ignore distinctive=typical distorted=misshapen distorted=twisted distressed=unhappy
    distribute=spread district=territory dive=diving divide=split dizzy=silly doghouse=kennel
    dome=noodle domed=vaulted donut=doughnut door=doorway dot=sprinkle dot=stud dotted=speckled
    double=dual dough=kale dough=lettuce doughnut=halo doughnut=ring downpour=waterspout doze=snooze
    drab=dreary drag=hale drag=haul drain=drainage drama=play dramatic=spectacular drape=drapery
    draw=pull dress=garb dribble=drip drift=float duet=duo duet=pair dumbbell=dummy dungaree=jean
    duo=pair duplicate=twin dusk=nightfall dusk=twilight dust=junk dust=rubble duster=smock
    dwarf=midget dwarf=overshadow dwelling=home earphone=earpiece earphone=headphone
    earpiece=headphone earth=globe east=orient easy=leisurely eater=feeder eatery=restaurant
    eden=paradise effect=result effort=try elder=older elder=senior elderly=older
    electric=electrical elegant=graceful element=ingredient elementary=simple elevate=lift
    elevate=promote elevate=raise elevation=height elevation=summit elvis=superman embed=plant
    embellish=embroider embellish=grace embellish=pad embrace=hug embroider=pad employ=use
    employ=utilize encounter=find encounter=meet encourage=promote engage=pursue engagement=fight
    engrave=inscribe engulf=immerse entail=mean enter=participate entire=full entire=total
    entitle=title entrance=entryway entwine=interlace entwine=intertwine entwine=knit entwine=lace
    environment=surround environment=surroundings equestrian=horseman equip=outfit essence=substance
    establish=launch evaluate=judge evident=plain exam=examination examine=study excess=extra
    excess=spare exercise=practice exercise=usage exercise=use exercise=workout exhausted=fatigued
    exhibition=expo exhibition=exposition expansive=grand expect=require explore=research
    expo=exposition expose=reveal expose=unwrap expression=face expression=look extensive=wide
    extra=spare eye=eyeball eyeball=orb eyelid=lid fabric=framework fabric=textile face=look
    facility=installation factory=mill fail=neglect faint=shadowy fairy=sprite faith=religion
    fake=faux fall=tumble family=household fanny=seat fascinate=intrigue fashion=manner fashion=mode
    fashion=style fashion=way fashionable=stylish fasten=fix fasten=secure faucet=spigot
    favorite=pet fear=fright feature=sport feel=spirit fellow=gent fence=fencing fencer=swordsman
    fiddle=violin fiddler=violinist fight=oppose file=register fill=filling film=movie film=pic
    fin=quintet final=net finale=finish finale=last find=notice find=observe fine=okay finish=last
    fireplace=hearth firework=pyrotechnic fisher=fisherman fit=suit fix=jam fix=mend fix=mess
    fix=pickle fix=repair fix=secure flamboyant=showy flash=wink flashy=garish flashy=loud
    flashy=sporty flashy=tacky flashy=trashy flavor=season flick=leaf flier=flyer flinch=recoil
    flip=somersault flip=toss float=swim floatation=flotation floor=flooring floor=shock flora=plant
    flora=vegetation flush=peak fly=wing foamy=frothy foggy=fuzzy foggy=hazy folder=pamphlet
    foliage=leaf folk=tribe foodstuff=grocery fool=gull fool=mug fool=sucker foot=ft
    footpath=pathway footrest=footstool forage=pasture forest=wood forest=woodland forge=hammer
    form=kind form=organize form=sort formula=recipe fortune=hazard fortune=luck foul=funky four=iv
    four=quartet four-wheel=four-wheeled fowl=poultry foyer=hall foyer=lobby framework=model
    frank=wiener freeway=pike frightened=scared frightened=terrified fringe=outskirt frolic=romp
    frolic=sport frost=ice frosty=icy frothy=sparkly frown=scowl full=total fumble=grope
    function=map function=purpose function=use fund=store funny=peculiar furnish=provide
    furred=furry fuzzy=hazy gain=win gal=gallon gambling=gaming gap=opening gap=spread
    garbage=refuse garish=loud garish=tacky garish=trashy gasp=pant gawk=goggle gay=jolly gay=sunny
    gaze=stare gem=treasure gesture=motion getup=outfit giant=jumbo gift=talent gig=spear girl=miss
    give=yield glance=glimpse glance=peek glare=glower glitter=sparkle global=spherical globe=orb
    glossy=shiny glove=mitt glue=paste gnu=wildebeest go=move go=travel go-cart=pushcart
    goalie=goalkeeper goalie=goaltender goalkeeper=goaltender gold=golden goody=treat goof=sin
    goofy=silly grab=snap grade=level grade=tier grainy=gritty grand=thousand grandfather=grandpa
    grandma=grandmother grandma=granny grandma=nan grandmother=granny grandmother=nan granny=nan
    grapple=grip grate=grating grave=solemn grave=tomb gravestone=tombstone gray=gray-haired
    gray=grayish gray=grey gray=white-haired gray-haired=grey gray-haired=white-haired grayish=grey
    grease=soil green=greenish green=park greenhouse=nursery grey=white-haired grille=lattice
    grim=stern grin=smile grind=nerd grinder=sub grinder=submarine grinder=wedge grip=handle
    grip=hold ground=reason group=grouping grove=orchard grown=grownup guardian=protector guide=lead
    guide=maneuver guide=steer gull=mug gull=seagull gull=sucker gush=spurt gutter=trough
    gym=gymnasium gypsy=roma h=henry hairdo=hairstyle hairdresser=stylist haired=hairy hale=haul
    hall=hallway hall=lobby halo=ring hammock=knoll hammock=mound hand=mitt hand=paw handbag=purse
    handgun=pistol handle=manage handle=treat happen=occur harness=tackle hawaii=hi hawk=peddle
    hawk=vend hazard=luck hazard=risk hazy=misty he=helium headdress=headgear headlamp=headlight
    heap=lot heap=mass heap=mint heap=mountain heap=peck heap=pile heap=plenty heap=raft heap=stack
    hear=learn heart=pump heartbeat=wink heavyset=stocky hebrew=jew height=summit hello=hi
    help=helper hilly=mountainous hippie=hippy hippie=hipster hippy=hipster hispanic=latino
    hold=keep hold=maintain holiday=vacation homework=prep hood=punk hook=soak horizon=skyline
    huge=vast hulk=whale humor=wit hump=hunch hump=screw hurl=hurtle hurl=lunge hurry=zip
    hurtle=lunge husk=stalk husk=straw hut=shack hut=shanty icebox=refrigerator icon=picture
    idea=thought identify=name ii=two il=illinois ill=sick illuminate=light imagery=imagination
    imitate=simulate important=significant impress=strike incline=ramp incline=slope incline=tend
    incomplete=uncompleted indicate=point indicate=signal individual=person individual=single
    individual=someone individual=soul info=information injure=wound inscription=lettering
    insect=worm instal=install instruct=teach instructor=teacher instrument=tool
    instrumentalist=musician instrumentalist=player interlace=interlock interlace=intertwine
    interlace=lace internet=net interpretative=interpretive interracial=mixed intertwine=lace
    irritated=steamed islamic=muslim iv=quartet ivory=pearl ivory=tusk jack=squat jack=tar jam=mess
    jam=pickle jam=pile jesus=savior jet=squirt jetty=seawall job=task jog=trot john=toilet
    jostle=shove joust=tilt joyful=jubilant jug=lag jump=leap jump=startle junk=rubble kabob=kebab
    kale=lettuce keep=maintain kick=thrill kid=shaver kid=youngster kind=sort kiosk=stall
    knapsack=rucksack knead=massage knit=plain knoll=mound la=louisiana lab=laboratory label=mark
    label=tag labor=toil labor=tug lacy=netted language=speech lasso=rope lather=strap lather=whip
    laugh=laughter lavish=lush lavish=plush lay=place lay=position lay=put lay=set lay-up=layup
    lean=list lean=thin lean=tilt lease=rental leash=rope leash=tether leash=trio lecture=scold
    ledge=shelf lei=wreath leotard=unitard level=tier life=living lifeguard=lifesaver lift=raise
    light=light-colored like=wish limo=limousine link=relate little=slight little=small
    littler=smaller live=populate locale=venue locate=situate lodge=society lodge=stick lodge=wedge
    logger=lumberjack loiter=lounge lollipop=popsicle lone=lonely lone=solitary look=seem
    lookout=picket lookout=scout loom=tower loose=release lord=maker lord=master lot=mass lot=mint
    lot=mountain lot=peck lot=pile lot=plenty lot=raft lot=stack loud=tacky loud=trashy
    loudspeaker=speaker lounge=sofa lug=tote lumber=timber lunch=luncheon lush=plush m=meter ma=mama
    ma=mom ma=mommy ma=mum mac=macintosh magician=wizard maintain=preserve majestic=proud mall=plaza
    mall=promenade mama=mom mama=mommy mama=mum man=serviceman maneuver=steer manikin=mannequin
    manner=mode manner=style manner=way marionette=puppet marital=married mark=marker mark=marking
    mark=score mark=tag marker=marking market=marketplace marketplace=mart marquee=pavilion
    marry=wed marshy=muddy marshy=soggy marshy=swampy marvel=wonder mash=squeeze mass=mint
    mass=mountain mass=peck mass=pile mass=plenty mass=raft mass=stack mate=teammate material=stuff
    matter=topic maze=tangle meander=wind measure=quantity measure=step mechanized=motorized
    medal=ribbon meditate=mull meditate=ponder meditate=reflect mend=repair merchandise=product
    merchandise=ware merry-go-round=roundabout mess=pickle metalwork=metalworking metro=subway
    metro=underground mickey=paddy microphone=mike milkshake=shake min=minute minnesota=mn
    mint=mountain mint=peck mint=pile mint=plenty mint=raft mint=stack minute=mo minute=moment
    minute=second miscellaneous=mixed mitt=paw mo=moment mo=second mode=style mode=way model=mold
    model=pattern modern=modernistic mold=stamp mom=mommy mom=mum moment=second mommy=mum
    monitor=supervise mop=mow mop=pout mount=wax mountain=peck mountain=pile mountain=plenty
    mountain=raft mountain=stack mouse=shiner moustache=mustache mouth=speak mouth=talk move=travel
    movie=pic mow=pout muddy=soggy muddy=swampy mug=sucker mull=ponder mull=reflect
    multi-color=multi-colored multi-color=multicolored multi-colored=multicolored multitude=pack
    multitude=throng musician=player mustached=mustachioed naked=nude nanny=nurse navigate=pilot
    necktie=tie need=require need=want nestle=nuzzle nestle=snuggle night=nighttime
    nightfall=twilight north=union note=notice note=observe notice=observe nuzzle=snuggle o=oxygen
    obtain=receive ocean=sea offer=offering offer=proffer olympian=olympic one=single origin=root
    origin=source outcrop=outcropping outing=picnic outline=sketch oversee=supervise own=possess
    pace=step pace=stride package=packet pad=tablet pad=trudge painting=picture pane=paneling
    pant=trouser papa=pop parachuter=parachutist parasol=sunshade parka=windbreaker part=portion
    participant=player particular=peculiar particular=special pass=walk passer=passer-by
    passer=passerby passer-by=passerby pat=tap patch=plot patio=terrace patrol=police patronize=shop
    patronize=sponsor pattern=practice pause=suspension peck=pile peck=plenty peck=raft peck=stack
    peculiar=special peddle=vend peddler=pusher pedestal=stand pee=urinate peek=peep pen=write
    pensive=reflective perfect=pure perfume=scent perpendicular=vertical person=someone person=soul
    perspective=view petite=tiny petition=prayer petition=request phone=telephone photo=photograph
    photo=pic photograph=pic piazza=plaza picket=scout pier=wharf pile=plenty pile=raft pile=stack
    pillar=tower pink=pinkish pipe=piping pitch=sky pitch=toss placard=poster place=position
    place=put place=set place=spot plaid=tartan plan=program planet=satellite platter=record
    plenty=raft plenty=stack pluck=tweak ply=provide pocket=pouch pocket=sac pocket=sack
    podium=pulpit pole=punt polish=smooth pond=pool ponder=reflect pop=protrude pop=soda
    portly=stout position=put position=set possible=potential pot=potty pot=throne pot=toilet
    potty=throne potty=toilet pouch=sac pouch=sack pounce=swoop pram=stroller prepare=ready
    present=show presenter=sponsor prey=target pro=professional procedure=process process=treat
    product=ware project=protrude project=task projectile=rocket prom=promenade prone=prostrate
    prove=show pup=puppy purple=purplish purple=violet purplish=violet purpose=use purse=wrinkle
    put=set quit=stop race=rush race=speed racetrack=raceway raft=stack rage=ramp rail=railing
    railroad=railway rain=rainwater rake=rip range=reach range=scope reach=scope react=respond
    realize=see rebound=recoil recede=withdraw recital=yarn recreation=refreshment red=reddish
    red=scarlet reddish=scarlet reel=spin ref=referee refuge=safety regard=view remain=stay rent=rip
    rent=tear rescuer=saver rescuer=savior result=solution reveal=unwrap revolve=rotate
    ribbon=thread rig=semi rigging=tackle rinse=wash rip=tear ripple=ruffle rite=ritual
    riverbank=riverside road=route roam=wander rock=stone rock=sway rocky=stony romp=sport
    root=source rotary=roundabout rub=scratch rub=wipe rubbish=scrap rubbish=trash rubbish=tripe
    run=trial rung=spoke rush=speed s=second sac=sack sail=sweep salute=toast sandbox=sandpit
    saree=sari sash=waistband sax=saxophone say=state say=tell school=schoolhouse science=skill
    scope=setting scramble=shin scramble=shinny scramble=skin scrap=trash scream=shout scream=yell
    screen=test scuffle=tussle search=seek seasoned=veteran see-through=transparent seesaw=teeter
    seesaw=teeter-totter seller=vendor server=waiter sew=stitch shack=shanty shade=shadow
    shaggy=shaggy-haired shake=shingle shave=shaving shaver=youngster sheer=swerve shin=shinny
    shin=skin shinny=skin shop=store shop=workshop shout=yell shuttle=shuttlecock shy=unsure
    singer=vocalist singlet=undershirt singlet=vest skinny=weedy sky=toss sled=sledge sled=sleigh
    sledge=sledgehammer sledge=sleigh sleep=slumber slender=slim slider=slipper sling=slingshot
    slip=steal slippery=tricky slouch=slump smoothie=smoothy smother=surround snap=snarl snap=tear
    snow=snowfall snow-covered=snowy soar=zoom soggy=swampy someone=soul song=vocal sousaphone=tuba
    span=traverse spark=sparkle spatter=splatter speak=talk spectator=viewer spectator=watcher
    spectator=witness spew=spit spill=splatter spin=twirl spire=steeple splash=sprinkle splash=stir
    sponsor=supporter spoon=spoonful squad=team staircase=stairway stalk=stem stalk=straw star=whizz
    star=wizard state=tell stay=stick steel=sword step=stride step=tread stew=sweat stick=wedge
    stomach=tummy story=tale strain=strive strange=unusual strap=whip streetcar=trolley stride=tread
    string=twine striped=stripy study=survey stuff=thrust style=title style=way sub=submarine
    sub=wedge subject=theme subject=topic submarine=wedge suburb=suburbia subway=underground
    subway=underpass suitable=suited sum=total summer=summertime sun=sunbathe sun=sunlight
    sun=sunshine sundown=sunset sunlight=sunshine surf=surfboard surfboarder=surfer surly=ugly
    surround=surroundings sway=swing swim=swimming swimsuit=swimwear swirl=twirl tab=tabloid
    tacky=trashy tag=ticket tai=thai tail=trail tape=videotape teen=teenage teen=teenager
    teeter=teeter-totter television=tv test=trial test=try theater=theatre theme=topic thread=yarn
    throne=toilet topple=tumble town=townspeople trample=tread transfer=transportation
    transit=transportation tricycle=trike trim=trimming triumph=victory troubled=turbulent tub=vat
    tube=tubing tug=tugboat turtle=turtleneck tux=tuxedo two-wheel=two-wheeled ump=umpire
    undershirt=vest unidentified=unknown upset=worried usage=use use=utilize vas=vessel
    vegetable=veggie vessel=watercraft vest=waistcoat view=vista viewer=watcher viewer=witness
    w=west watcher=witness whizz=wizard woodwork=woodworking
    """

  /// Lemmas and their nearest hypernyms.
  static let hypernyms = """
    aa>lava,organization aaron>ballplayer,priest ab>award,honor,month abandon>dispose aberdeen>town
    ability>quality abseil>descend,fall abundance>quantity ac>electricity,substance accent>express
    accept>evaluate,judge access>right accessory>clothing,element,wear accompaniment>tune
    accomplish>complete,finish accordion>device account>news,record ace>card,number
    acid>compound,drug acrobat>athlete acrobatics>flight,gymnastics act>document activist>crusader
    actor>individual,performer,person,someone,soul actress>actor ad>content,message add>say,tell
    address>communicate,point adjustment>action,advance,improvement admire>consider,look,regard,view
    adobe>brick,clay adolescence>period adolescent>individual,person,someone,soul
    adopt>accept,choose,select adore>love adornment>decoration,ornament
    adult>animal,creature,fauna,individual,person,someone,soul advance>declare,shift
    advantage>quality adventure>project,task adventurer>individual,person,someone,soul advert>listen
    advertise>announce,praise advertisement>content,message advertising>business,content,message
    advocacy>support aerosol>cloud,dispenser affair>concern,relationship affix>attach
    afghan>asian,blanket,cover africa>ground african>individual,person,someone,soul
    african-american>american afro>hairdo,hairstyle aftermath>effect,result
    afternoon>content,daylight,daytime,message age>era,grow,property agent>representative
    agility>posture agony>pain aid>activity,improve,quality,support
    aide>assistant,help,helper,officer aids>disease aim>goal,intend,position air>expose,gas,region
    aircraft>craft airfield>facility,installation airline>business,tube,tubing
    airliner>airplane,plane airplane>aircraft airport>airfield airstrip>airfield airway>route
    aisle>artifact,passageway al>metal,south aladdin>character alarm>device,fear,fright
    albert>prince album>book,medium alcohol>beverage,liquid alcove>enclosure alert>warning
    alfalfa>feed,herb alien>individual,person,someone,soul,traveler align>match allegiance>quality
    allen>actor,performer alley>lane,street alleyway>street alliance>connection
    alligator>leather,reptile allow>react,respond ally>country,nation,peer aloha>content,message
    alpaca>cloth,fabric,textile,wool alphabet>list altar>structure,table alternate>vary
    altitude>distance,size aluminum>metal amaze>confuse,surprise amber>color amble>walk
    ambulance>auto,automobile,car america>country,ground american>dweller,english
    ammunition>artifact,material,stuff amnesty>freedom amount>possession,property
    amphitheater>balcony,stadium amplifier>equipment amputate>remove
    amputee>individual,person,someone,soul amsterdam>city,metropolis amuse>entertain
    amusement>delight,recreation an>award,honor anchor>claw,fasten,fix,secure
    anderson>author,scientist,writer angel>individual,person,someone,soul anger>emotion
    angle>bend,space,viewpoint animate>create ankle>joint anniversary>period
    announce>communicate,say,tell announcement>statement anorak>jacket
    answer>react,respond,say,statement,tell antenna>ability,device anthem>song,vocal
    anticipate>evaluate,judge antique>artifact,man antler>horn anvil>block,bone apartment>housing
    apex>extreme,point apparatus>equipment apparel>clothing,wear appearance>quality appetizer>food
    applaud>gesture,motion,praise applause>content,message apple>fruit,produce appliance>device
    apply>concern,relate appreciate>realize,see,thank appreciation>apprehension,process
    apprehension>fear,fright,process approach>come,creation,movement,resemble
    apron>clothing,site,wear aqua>blue aquarium>tank ar>gas,substance
    arabesque>attitude,decoration,ornament,posture arc>bend,curve arcade>passageway,structure
    arch>bend,curve archaeologist>scientist archeologist>scientist
    archer>expert,individual,person,someone,soul archery>athletics,sport
    architect>individual,person,someone,soul architecture>building,edifice archway>entrance,entryway
    arctic>footwear,zone area>location,topic arena>area,environment argentina>country
    argue>converse,present argyle>boat,decoration,ornament arm>limb,structure armband>signal,strip
    armchair>chair armor>organization,protection army>crowd,personnel
    arrange>lay,place,position,put,set arrangement>grouping,thought array>arrangement,communication
    arrest>capture,clutch,defend arrival>action arrow>projectile,symbol
    arsenal>facility,installation art>creation artichoke>vegetable,veggie article>artifact,creation
    artist>individual,person,someone,soul artwork>communication ascend>create ash>tree
    ashtray>container asia>collection,ground asian>dweller ask>communicate,request
    asparagus>herb,vegetable,veggie asphalt>mineral,pavement ass>fool
    assault>attempt,battle,engagement,fight assemble>create,interact,join
    assembly>building,construction,machine assess>evaluate,judge assignment>document,duty
    assist>activity,movement,support,work assistance>activity,quality assistant>worker
    associate>interact association>organization assortment>collection,grouping
    assume>anticipate,expect astonish>surprise astronaut>traveler athena>god athlete>contestant
    athletics>competition,contest,recreation atlanta>city,metropolis atmosphere>condition
    atrium>courtyard attach>connect,link attache>briefcase,expert attachment>affection,element
    attack>activity,fight,note,observe attempt>activity,cause,crime attend>care attendance>rate
    attendant>assistant,help,helper,participant attendee>participant attention>process,work
    attire>clothing,dress,wear attitude>property attract>draw,pull attraction>force au>metal
    auction>game,sale audience>gathering,grouping audio>communication,rate audition>create
    auditorium>structure aurora>hour australia>country,ground australian>dweller,tongue
    author>individual,maker,person,someone,soul authority>control,individual,person,someone,soul
    autograph>signature,writing autumn>season avenue>approach,street aviation>collection,industry
    aviator>worker avoid>prevent award>dispense,distribute,give,symbol awe>emotion,wonder
    awning>shelter azure>blue,color b>vitamin baby>child,relative bachelor>knight,man
    back>allow,surface backbend>stunt backdrop>scenery backgammon>game
    background>heritage,view,vista backhand>hit,stroke backhoe>digger,excavator backpack>bag,hike
    backpacker>hiker backseat>device backside>surface backstage>platform backstroke>swim backup>peer
    backyard>yard bacon>meat,monk,scientist badge>emblem,feature badminton>athletics,game,sport
    bag>container,droop,measure,quantity bagel>bun baggage>container,woman
    bagpiper>instrumentalist,musician,player bail>hand,loose,release
    bait>challenge,device,handle,treat bake>create baker>merchant,worker bakery>shop,store,workplace
    balance>adjust,quality,situation balcony>structure bald>grow bale>bundle,city,metropolis
    ball>equipment,shot,wrap ballerina>dancer ballet>choreography,music ballgame>situation
    balloon>aircraft,toy ballot>choice,document,selection ballplayer>athlete,participant,player
    ballroom>room balm>cure baltimore>city,metropolis,port bamboo>herb,wood
    banana>fruit,herb,produce band>grouping,organization bandage>covering,fasten,fix,secure
    bandana>handkerchief bandanna>handkerchief bandstand>platform bang>blow,noise,sound,touch
    bangle>adornment,jewelry banister>barrier banjo>device bank>establishment,incline,slope
    banking>business,management banner>flag,headline bannister>barrier banquet>dinner,meal
    bar>counter,obstruct,prohibit,room barb>end,statement barbecue>cookout,dish,grill barbell>weight
    barber>hairdresser,musician,stylist barcelona>city,metropolis,port bare>tell barge>boat
    baritone>singer,vocalist,voice bark>cover,covering,mouth,noise,speak,talk barker>dog
    barn>building,edifice barrel>container,tube,tubing barricade>barrier,obstruct
    barrier>obstacle,structure bartender>employee
    base>facility,installation,locate,situate,structure baseball>ball,ballgame
    basement>floor,structure bash>blow,occasion basin>container,measure,quantity
    basket>container,measure,quantity basketball>athletics,ball,game,sport bass>pitch,tune
    basset>hound bassinet>furniture,pram,stroller bassist>instrumentalist,musician,player
    bat>activity,touch batch>collection,measure,quantity bath>bathing,container
    bathe>enclose,swim,swimming bathing>recreation,wash bathrobe>robe bathroom>room
    bathtub>container batman>attendant,tender baton>rod,stick batsman>ballplayer
    batter>ballplayer,mixture battery>device batting>attempt,effort,padding,try
    battle>attempt,effort,fight,try battleship>ship bay>water bayonet>knife
    bazaar>marketplace,mart,shop,store beach>land beachfront>ground
    bead>adorn,decorate,grace,jewelry,shape beagle>hound beak>mouth beaker>cup,jar
    beam>piece,signal,smile bean>seed,vegetable,veggie beanbag>bag beanie>cap
    bear>feature,individual,person,produce,someone,soul beard>hair bearer>messenger,traveler
    beat>defeat,route beater>artifact,worker beauty>appearance,woman beckon>attract,gesture,motion
    become>turn bed>furnish,furniture,patch,plant,plot,provide bedeck>adorn,decorate,grace
    bedroom>room bedspread>covering bee>gathering,insect beech>tree,wood beef>cattle,meat,oxen
    beehive>nest,workplace beer>brew beetle>hammer,insect beg>request begin>politician
    behavior>action,activity beijing>city,metropolis bejewel>adorn,decorate,grace
    belay>fasten,fix,secure believe>accept,evaluate,judge bell>button,device belly>fat
    belonging>happiness belt>accessory,loop,sing,touch ben>mountain bench>furniture,plateau
    bend>curve,motion,turn benefit>payment,quality beret>cap berlin>city,metropolis,musician
    bermuda>island bernard>scientist berry>fruit,produce bet>gambling,gaming,venture
    beverage>food,liquid bewilder>confuse,upset bib>cloth,fabric,napkin,piece,textile
    bible>handbook,writing biceps>muscle bicycle>container,ride,vehicle bicycler>rider
    bicyclist>rider bidet>basin bike>container,ride,vehicle bikers>generation
    bikini>reef,swimsuit,swimwear bill>document billboard>structure billiards>game billow>soar
    billy>goat,stick bin>container,measure,quantity bind>connect,interact,link
    binder>machine,material,stuff bingo>game binoculars>instrument biology>science
    biplane>airplane,plane birch>tree,wood bird>animal,creature,fauna,meat birdcage>cage
    birdhouse>shelter birdie>equipment,number birdseed>feed birmingham>city,metropolis birth>start
    birthday>anniversary,date biscuit>bread,food bishop>priest,wine bistro>eatery,restaurant
    bit>measure,quantity bite>grip,hurt,mouthful,wound bitter>beer,taste black>color,dark,darkness
    blackberry>berry blackboard>artifact blackjack>oak,stick blacksmith>worker blacktop>pavement
    blade>foliage,leaf,youth blake>painter blanket>covering blaring>noise
    blast>hit,noise,sound,touch blaze>beam,fire,flame,shine blazer>jacket bleacher>worker
    bleed>eject blend>match,mingle blender>utensil bless>confer,create blind>cover,people
    blindfold>cover,covering bliss>condition block>area,artifact,obstruct,prevent
    blockbuster>bomb,success blocker>footballer,medicine blond>color,individual,person,someone,soul
    blood>substance bloom>grow blossom>grow,period blossoming>growth blouse>clothing,wear
    blow>breathe,impact,movement blower>device,fan blowtorch>burner blue>clothing,color,wear
    blueberry>berry,bush,shrub bluegrass>grass,location bluff>ridge boa>scarf,snake
    board>enter,live,lumber,populate,timber boarder>individual,payer,person,someone,soul,traveler
    boarding>departure,structure boardwalk>walkway boat>dish,ride,vessel,watercraft
    boater>hat,worker bob>hairdo,hairstyle,sled bobcat>cat bobsled>sled bocce>bowling body>grouping
    bog>wetland boil>turn bolero>jacket,music bollywood>industry bomb>device,instrument
    bombard>attack,throw bond>connect,interact,link bonding>relationship,technique
    bone>material,stuff,tissue bonfire>fire bongo>antelope,drum bonnet>hat,protection boogie>jazz
    book>product,publication bookcase>furniture booklet>book bookshelf>shelf bookstore>shop,store
    boom>condition,noise boot>compartment,footwear booth>room,table
    border>bound,boundary,edge,enclose bore>cut boss>leader boston>city,metropolis
    bot>animal,creature,fauna bottle>container,measure,quantity bottom>region,surface
    boulder>rock,stone,town boulevard>street bounce>bound,hit,jump,leap,property bouncer>guard
    bound>enclose,region,shape boundary>region,shape
    bouquet>arrangement,decoration,ornament,property bout>concept,period boutique>shop,store
    bow>gesture,knot,motion,react,respond,stick bowl>container,hurl,roll,shape
    bowler>cricketer,participant,player bowling>game,throw bowtie>necktie,tie
    box>compartment,container,encase,touch boxcar>car boxer>combatant,fighter,workman
    boxing>athletics,enclosure,sport boy>male,man boyfriend>lover,man bra>undergarment
    brace>device,ii,prepare,ready,two bracelet>jewelry,strip bradford>printer
    braid>adorn,decorate,grace,hairdo,hairstyle,trim,trimming,weave brain>ability brake>device,fern
    branch>stalk,stem brand>form,kind,label,name,sort brandish>display,exhibit brass>device,metal
    bratwurst>sausage braun>engineer,woman brave>defy,people,warrior brawl>combat,fight,occasion
    brazil>country,nut bread>cover,food,foodstuff,money break>accident,end break-dance>dance
    breaker>wave,worker breakfast>meal breastfeed>feed breath>air breathe>exist
    breather>airway,pause,suspension breech>artifact breed>grouping,type breeze>project,task,wind
    brew>alcohol,create,saturate brewer>maker brick>artifact,individual,person,someone,soul
    bride>newlywed,saint bridesmaid>attendant,tender,woman bridge>circuit,structure
    bridle>activity,feel,paraphernalia,restrain brief>document,outline briefcase>container
    brighton>city,metropolis brim>feature,fill,structure,surface bring>carry,transport
    britain>kingdom british>nation broad>woman broadcasting>communication,medium broadway>street
    broccoli>herb,vegetable,veggie brochure>book bronco>mustang bronze>metal,sculpture brook>stream
    brooklyn>district,territory broom>bush,shrub broth>soup brother>member,relative
    brow>feature,hair brown>color,scientist brownie>fairy,scout,sprite browse>consume,search,seek
    bruce>doctor,king bruise>create,injure,wound brunet>individual,person,someone,soul
    brunette>individual,person,someone,soul brush>artifact,flora,rub,touch,vegetation
    bubble>emit,globe,orb,plan,program,sound buck>currency,horse,react,strive
    bucket>container,measure,quantity buckle>collapse,device,fasten,fix,secure,shape
    bud>bloom,blossom,flower,sprout buddha>angel,saint,worshiper
    buddhist>individual,person,someone,soul buddy>friend budget>fund,plan,program
    buff>individual,leather,person,someone,soul buffalo>bison,city,metropolis buffer>compound,region
    buffet>furniture,meal bug>insect buggy>carriage build>body,create,grow,property
    builder>individual,material,person,someone,soul,stuff building>creation,structure
    bulb>lamp,stalk,stem bulge>project,protrude bull>cattle,man,oxen bulldog>beat,dog bulldoze>level
    bulldozer>tractor bullet>projectile,train bulletin>account
    bullfighter>individual,person,someone,soul bullhorn>loudspeaker,speaker bullpen>room,structure
    bullring>stadium bum>individual,person,rover,someone,soul bump>hit,injury bumper>device,glass
    bun>bread bunch>cluster,collection,flock,gathering bundle>collection,pack,package bungalow>house
    bungee>rope bunk>bed,container bunker>container,obstacle bunny>rabbit,waitress
    bunt>disease,hit,strike buoy>signal bureau>furniture,organization burger>judge,sandwich
    burgundy>wine burka>garment burlap>cloth,fabric,textile
    burn>beam,condition,destroy,pain,ruin,shine burner>apparatus,element,setup burqa>garment
    burrito>dish burrow>dig burst>action,break,fire bury>conceal,hide,lay bus>design,plan,transport
    bush>flora,furnish,plant,provide,wild business>organization,transaction
    businessman>individual,person,someone,soul businesswoman>individual,person,someone,soul
    busker>entertainer bust>attack,chest,destroy,ruin bustle>movement,structure
    butcher>crook,kill,killer,merchant butt>component,grip,handle,portion,strike
    butter>combatant,fighter,food butterfly>insect button>add,device,fasten,fix,secure,switch
    buy>pay,purchase buyer>client,customer buzz>activity,fly,sound,wing
    bye>concession,content,message bystander>spectator,viewer,watcher,witness c>speed
    cab>carriage,compartment cabana>tent cabbage>money,vegetable,veggie cabin>compartment,house
    cabinet>board,furniture cabinetry>carpentry,woodwork,woodworking cable>device,message
    caboose>car,kitchen cactus>flora,plant caddy>can cafe>eatery,restaurant
    cafeteria>eatery,restaurant cage>enclosure cain>man cake>block,dish calculator>expert,machine
    calendar>list,organization calf>animal,creature,fauna,muscle calico>cloth,fabric,textile
    call>attitude,label,telephone calligraphy>script calm>comfort,console calvin>scientist,student
    cam>device,river cambridge>city,metropolis,university camcorder>camera camden>city,metropolis
    camera>equipment cameraman>photographer camisole>undergarment,wrapper camo>cloth,fabric,textile
    camouflage>appearance,cloth,disguise,fabric,textile camp>erect,gathering,housing,live,populate
    campaign>race,venture camper>individual,person,rv,someone,soul campfire>fire campground>site
    campsite>site campus>field can>container,cook,measure,prepare,quantity,ready,remove
    canada>country canal>passageway,water canape>appetizer
    cancer>disease,individual,person,someone,soul candle>lamp candlelight>light
    candy>delicacy,goody,treat cane>stalk,stem,stick canine>tooth canister>ammunition,container
    cannon>gun cannonball>projectile canoe>boat canon>instruction,priest
    canopy>cloth,covering,fabric,textile canvas>cloth,fabric,painting,picture,textile
    canvass>research,scope,setting canyon>ravine cap>covering,headdress,headgear,lie
    capacity>ability,condition cape>cloak,ground capital>possession capitol>building,edifice
    cappuccino>coffee capri>island captain>officer caption>translation captivate>attract
    capture>attract,create car>container,vehicle carabiner>hoop caramel>candy,sugar
    caravan>camper,procession card>paper cardboard>paper cardigan>corgi,sweater
    cardinal>bishop,number care>aid,assist,help,work caress>stroke cargo>merchandise,product,ware
    caricature>humor,wit carnegie>businessman,professional carnival>festival,movement
    carol>song,vocal carolina>location carousal>celebration,festivity
    carousel>conveyer,conveyor,ride carpenter>woodworker carpentry>craft,trade
    carpet>cover,furnishing carpeting>furnishing carriage>car,container,vehicle
    carrier>container,traveler,vehicle carrot>herb,root carry>feature
    cart>carry,container,draw,pull,transport,vehicle,wagon carton>box,measure,quantity
    cartoon>film,humor,movie,pic,wit cartridge>ammunition cartwheel>stunt,wheel carve>cut,shape
    carving>creation,sculpture cascade>arrange,descend,fall case>condition cash>currency,payment
    cashier>individual,person,someone,soul casino>building,edifice,game casket>box casserole>dish
    cast>container,gathering,say,send,tell castle>mansion,structure castro>politician cat>man
    catamaran>sailboat catch>measure,quantity,surprise catcher>activity,infielder caterer>provider
    catering>job caterpillar>animal,creature,fauna cathedral>church cattle>bovine
    catwalk>platform,walkway caucasian>individual,person,someone,soul,tongue cauldron>pot
    cauliflower>herb,vegetable,veggie caulk>seal cause>create,statement caution>warning
    cavalier>leader cavern>cave,space cd>metal cedar>conifer,wood ceiling>altitude,surface
    celebrate>meet celebration>occasion,recreation celebrity>adult,grownup,honor
    celery>herb,vegetable,veggie cell>compartment cellar>artifact,floor
    cellist>instrumentalist,musician,player cello>string cellphone>phone,telephone celtic>tongue
    cement>artifact,attach,coat,concrete cemetery>site center>area
    centerpiece>decoration,feature,ornament centipede>animal,creature,fauna central>workplace
    centre>area centurion>warrior century>number,period cereal>foodstuff,grass
    ceremony>activity,occasion certificate>document chain>arrange,fasten,fix,secure,series
    chainsaw>machine,tool chair>furniture,job chairlift>transport chalk>spar,white
    chalkboard>artifact challenge>contest,request,situation champagne>wine
    championship>competition,contest chandelier>fixture channel>artifact,communication
    chant>mouth,sing,speak,talk chap>male chapel>building,edifice
    chaperone>defender,guardian,protector character>concept,imagination charade>caricature,word
    charcoal>substance charge>attack,rush,statement charity>foundation,good chart>communication,map
    charter>document chartreuse>alcohol,green chase>movement,politician,pursue chaser>drink,traveler
    chat>conversation,converse check>analyze,draft,examine,study checker>attendant,inspector,tender
    checkerboard>surface checkout>examination,measure,quantity checkpoint>place,spot
    cheek>content,feature,message cheer>applaud,content,encourage,message cheerio>content,message
    cheerlead>encourage cheerleader>leader,supporter cheese>bush,food,shrub
    cheeseburger>burger,hamburger cheesecake>food,photo,photograph,pic chef>cook
    chemical>material,stuff chemistry>science,substance cherry>tree,wood chess>game,grass
    chessboard>checkerboard chest>box chevron>badge,emblem chew>action,bite,grind chi>letter
    chicago>city,game,metropolis,port chicken>fowl,poultry chief>leader chihuahua>city,metropolis
    child>individual,person,relative,someone,soul childhood>period chile>country chili>dish
    chin>feature china>country,porcelain chinese>asian,tongue chip>artifact,cut chisel>handle,treat
    chocolate>beverage,food choice>action,process choir>chorus,set choke>breathe choose>decide
    chop>cut,meat chopper>hit,tooth chopstick>ware chore>duty choreography>dance,recreation
    chorus>organization chow>food christ>hebrew,jew,rescuer,savior,son
    christian>individual,person,someone,soul christmas>holiday,period chrome>metal chuck>food,meat
    chunk>collection,measure,quantity church>building,edifice,religion churn>container,stir
    chute>equipment,gutter,trough cigar>tobacco cigarette>tobacco cilantro>herb
    cinderella>character,woman cinema>medium,theater,theatre circle>grouping,oval
    circuit>device,journey circus>show,troupe citizen>national citrus>fruit,produce,tree
    city>district,territory cityscape>painting,picture,viewpoint civilian>citizen clack>noise
    claim>statement clam>currency,gather clamp>device clap>lay,noise,place,position,put,set
    clapboard>siding clasp>fasten,fix,grasp,secure class>collection,gathering
    classic>artist,creation classmate>individual,person,someone,soul classroom>room
    classwork>schoolwork clause>construction,section claw>device clay>dirt,soil
    clean>remove,weightlift cleaner>preparation,shopkeeper clear>create clearing>action
    cleat>device,structure cleaver>knife clench>clutch,squeeze clergy>profession clergyman>leader
    clerk>employee cleveland>city,metropolis,president click>sound
    client>consumer,individual,person,someone,soul climate>condition climb>incline,rise,slope
    climber>vine cling>fruit,produce clinic>establishment,session clip>case,cut,run
    clipboard>surface clipper>circuit,vessel,watercraft cloak>covering,garment clock>instrument
    clog>dance,footwear,obstruct,structure close>end,section,turn
    closet>bathroom,john,restrain,structure,toilet closeup>photo,photograph,pic cloth>artifact
    clothe>equip,outfit,turn clothes>clothing,wear clothesline>cord clothespin>device
    clothing>covering clover>herb clown>fool,joke,performer club>association,squad,team
    clue>communication clump>collection cluster>assemble,collection,gather clutch>activity,hold
    clutter>condition,signal clydesdale>horse co>compound,metal co-worker>peer
    coach>drive,instruct,instructor,teach,teacher,trainer coast>glide,incline,shore,slope
    coaster>resident,traveler coastline>outline coat>clothe,cover,covering,dress,garb,garment
    cob>horse,nut cobalt>metal cobble>fix,mend,pave,repair cobblestone>stone
    coca>bush,performer,shrub cock>cant,faucet,lay,organ,place,position,put,set,spigot,tilt
    cocker>spaniel cockpit>compartment,enclosure cocktail>alcohol,appetizer cocoa>beverage,foodstuff
    coconut>food,nut code>communication coffee>beverage,tree coffin>box coil>shape,structure,turn
    coin>specie coke>cola cola>beverage colander>strainer cold>disease,temperature cole>cabbage,herb
    coliseum>stadium collage>collection,icon,picture collapse>suffer collar>clutch,marking,strip
    collard>cole,kale colleague>peer collect>store collection>grouping,publication
    collector>individual,person,someone,soul,worker college>body,establishment collide>contrast
    collie>sheepdog collision>accident color>affect,power,property column>file,tube,tubing
    comb>device,examine,straighten combat>battle,engagement,fight,struggle
    combatant>individual,person,someone,soul combination>collection,sequence comedy>fun,style
    comfort>condition,improve comforter>individual,person,someone,soul commandment>philosophy
    commentator>author,expert,writer commode>bureau,dresser,fixture communicate>interact
    communist>politician community>gathering commute>journey commuter>passenger,train
    companion>friend,traveler company>establishment compartment>room,space
    compass>instrument,property competitor>contestant complete>end,fill complex>compound
    component>concept compose>create composition>property compost>mixture compound>chemical
    compressor>device comprise>include computer>expert,machine concentrate>turn
    concentration>property concept>idea,thought concern>emotion,interest concert>performance
    concierge>custodian,keeper conclusion>concept,opinion concourse>gathering,hall,hallway
    concrete>pavement condiment>seasoning conditioner>coach,exercise,manager,workout condom>device
    conduct>handle,manage,perform conductor>material,musician,stuff cone>artifact,shape
    confederate>join confer>award,discuss conference>association,meeting confetti>paper
    configure>assemble confrontation>challenge confusion>condition conga>music congo>country,river
    congratulate>greet,praise congregate>assemble,gather congregation>collection,grouping
    conifer>tree consider>believe,meditate,mull,ponder,reflect,think consist>exist
    console>instrument,table construct>create construction>creation
    constructor>individual,person,someone,soul consult>ask,research consume>eat consumer>user
    contact>interaction contain>include container>artifact contemplate>deal,view
    contemplation>stare,thought contend>converse content>collection,communication contest>oppose
    contestant>individual,person,someone,soul contingent>gathering,organization continue>speak,talk
    contortionist>acrobat contractor>constructor,participant,player contraption>device
    contrast>differ,examination,identify,opposition control>power,restrain
    controller>individual,person,someone,soul convenience>comfort,quality convention>meeting
    converge>approach conversation>language,speech converse>speak,statement,talk
    convertible>auto,automobile,car,certificate conveyer>belt,messenger conveyor>belt,messenger
    convoy>collection,procession cook>adventurer,create,explorer,worker cooker>cookware
    cookie>cook,food cookout>meal cookware>utensil cooky>cook,food cool>turn
    cooler>beverage,icebox,refrigerator coolie>asian cooper>actor,businessman
    coordinate>arrange,handle,manage cop>policeman copilot>pilot copper>conductor,metal,penny
    copy>creation,produce,record,trace coral>gem,pink cord>artifact corgi>dog cork>bark
    corn>cereal,seed corner>area,point cornfield>field corona>light corp>house
    corral>arrange,border,pen,surround corridor>passageway corsage>arrangement,decoration,ornament
    corset>undergarment cosmetic>toiletry cost>demand,need,require
    costume>attire,clothe,dress,furnish,garb,provide costumer>individual,person,someone,soul
    cot>furniture,protection cottage>house cotton>cloth,fabric,textile couch>coat,furniture,paint
    cough>eject,information count>determine,number,work counter>equipment,table countertop>tabletop
    country>district,organization,territory county>district,region,territory
    coupe>auto,automobile,car couple>family,gathering course>instruction,series court>gathering,room
    courtyard>structure cover>covering coverall>clothing,wear covering>artifact cow>cattle,oxen
    cowboy>hand,performer cowgirl>cowboy coyote>runner,wolf crab>crank,crustacean,grouch
    crack>artifact,gap,opening,sound cracker>bread,rustic
    cradle>furniture,hold,origin,rear,root,source craft>job,vehicle
    craftsman>individual,person,professional,someone,soul crag>cliff
    cram>lay,place,position,put,set,stuff cramp>fasten,fix,restrain,secure crampon>spike,tool
    crane>author,writer crank>individual,person,someone,soul crap>garbage,stool
    crash>accident,descend,fall,noise crate>box,measure,quantity crawl>appear,look,movement,seem
    cream>foodstuff creamer>pitcher creation>activity,artifact
    creature>individual,person,someone,soul creek>indian,stream creep>walk crepe>pancake,paper
    crescent>curve crest>lie,location,peak,place,spot crevasse>crack,crevice crevice>gap,opening
    crew>organization crib>furniture,translation cricket>insect cricketer>athlete crime>activity
    critter>animal,creature,fauna crochet>create,creation,entwine,knit crock>distribute,soil,spread
    crocodile>reptile crook>curve crop>flora,plant,prepare,ready,yield croquet>athletics,game,sport
    cross>encounter,marking,meet,pass,structure crossbones>symbol crosswalk>path crotch>angle
    crouch>bend,sit crowd>gathering crown>symbol,top crucifix>emblem,exercise,workout
    crucify>execute cruiser>auto,automobile,car,ship crumple>collapse crunch>condition,noise
    crusader>individual,person,someone,soul,warrior crush>crowd,leather,press crust>covering,layer
    crustacean>animal,creature,fauna crutch>staff,way cry>communication crystal>element
    cub>boy,individual,person,someone,soul cubby>room cube>compute,cut,shape cubicle>alcove,room
    cucumber>melon,vegetable,veggie cuddle>clutch,embrace,hug cue>communication,text
    cuff>flap,hamper culotte>skirt cultivate>prepare,ready culture>appreciation,society
    culvert>drainpipe cup>container,insert,measure,quantity cupboard>structure cupcake>food
    curb>paraphernalia,surface cure>aid,cook,help,medicine,prepare,ready curiosity>condition
    curl>bend,scientist,shape curler>device currency>quality current>flow curry>dish
    curtain>furnish,furnishing,provide,screen curve>shape,turn cushion>device,layer
    custodian>defender,guardian,protector custom>pattern,practice customer>consumer
    cut>passage,separate,share cutoff>measure,quantity,road,route cutout>photo,photograph,pic,switch
    cutter>diner,worker cyan>teal cycle>measure,pass,quantity,series cycling>athletics,sport
    cyclist>rider cyclone>storm,weather cylinder>shape cymbal>device d>number,vitamin da>official
    dachshund>dog dad>father daddy>father dagger>knife,symbol dairy>farm daisy>flower
    dallas>city,metropolis dalmatian>dog,dweller dam>barrier dame>girl,miss,woman damn>quality
    dance>art,party dancer>individual,performer,person,someone,soul dandelion>herb dane>dweller
    danger>condition,venture dangle>hang,suspend daredevil>adventurer dark>condition darkness>scene
    dart>fold,projectile dash>movement,quality,race,rush,speed dashboard>device,protection
    date>companion,day,fellow,furnish,leave,provide datum>information daughter>child,female
    david>defender,guardian,painter,protector,saint dawn>hour,start day>measure,period,quantity
    daycare>service daylight>light,period daytime>period dazzle>amaze,astonish
    dc>district,electricity,territory dead>people,period deal>discuss,statement,transaction
    dealer>house,merchant dealership>business dear>individual,lover,person,someone,soul
    debate>discuss debris>rubbish,scrap,trash decal>decoration,ornament,paper decide>end
    decision>choice,opinion,selection deck>adorn,decorate,grace,package,platform
    decker>artifact,author,writer declare>say,tell decor>decoration,ornament
    decoration>artifact,award,honor deere>businessman defend>argue,prevent
    defender>combatant,fighter,individual,person,someone,soul defense>protection deflate>fold
    deflect>prevent,turn defy>amaze,bewilder,fight,oppose,perplex degree>property deli>shop,store
    delicacy>food,quality delicatessen>food,shop,store delight>information,satisfy
    deliver>fetch,mouth,speak,talk delivery>birth,transfer,transportation dell>valley
    demand>petition,request demo>communication democracy>attitude,grouping
    demolish>bruise,destroy,injure,wound demonstration>show demonstrator>employee,instructor,teacher
    den>habitat,place,spot denim>cloth,fabric,pant,textile,trouser dent>twist dentist>professional
    depart>differ,exit department>district,territory depict>create deploy>distribute,position,spread
    depot>facility,installation,station depth>degree,level,property derby>hat describe>communicate
    description>statement desert>flee,grouping,leave design>create,creation,intend,organization
    designer>expert,individual,person,someone,soul desire>wish desk>table desktop>top
    desperate>individual,person,someone,soul dessert>food destination>end,goal
    detail>choose,component,explain,information,portion,select detector>device
    deter>discuss,evaluate,judge detergent>cleaner determination>find determine>cause
    detour>road,route detroit>city,metropolis,port develop>create development>improvement
    device>artifact,style devise>document,gift diagnose>analyze,examine,study diagram>drawing
    dial>choose,device,manipulate,select dialogue>script,talk diamond>gem,jewelry
    diaper>cloth,fabric,garment,textile dice>block,cut,gamble die>block,suffer,tool,turn
    diesel>engine,engineer diet>food,gathering difficulty>effort dig>empty,remove,site,statement
    digger>laborer,machine dine>eat,feed diner>carriage,eater,feeder ding>ring dinghy>boat
    dinner>meal,party dinnerware>ware dinosaur>reptile dior>individual,person,someone,soul
    dip>angle,eat,immerse diploma>certificate direct>aim,order direction>route director>chief,member
    directory>book,list dirt>condition,earth disappear>end disaster>luck disc>shape
    disco>ballroom,music,style discount>rate discus>disk,match discuss>deal,mouth,plow,speak,talk
    discussion>communication,language,speech disembark>land
    disguise>appearance,attire,conceal,dress,garb,hide dish>container,food,ply,provide
    dishwasher>appliance,laborer disk>plate,shape dispenser>container,provider display>demo,show
    dispose>sell disregard>evaluate,handle,judge,treat dissect>cut distance>region
    distract>impress,strike,upset distress>luck,pain district>location ditch>artifact,waterway
    dive>descend,fall,nightclub,submerge,swim,swimming diver>adventurer,explorer,swimmer
    divide>compute,location divider>individual,person,scientist,someone,soul
    diving>match,swim,swimming dj>individual,person,someone,soul dock>enclosure,enter,herb
    doctor>professional,student document>creation,record,writing dodge>escape,plan,program
    dog>canine doggy>dog doghouse>attitude,shelter doll>girl,miss,toy dollar>currency
    dollhouse>house,toy dolly>transport dolphin>whale dome>head,shape domestic>worker
    dominance>condition,property dominate>affect dominican>dweller
    domino>cloak,instrumentalist,musician,player don>dress,gentleman,instructor,teacher
    donation>gift donkey>emblem door>barrier,entrance,entryway doorstep>sill
    doorway>entrance,entryway dorm>building,edifice dose>measure,medicine,quantity
    dot>disc,disk,distribute,saucer,spread double>backup,hit dough>mixture,money doughnut>shape
    dove>adult,grownup,pigeon dowel>device down>activity,drink,eat,feather downpour>rain
    downtown>district,territory doze>nap dozen>number draft>document,wind
    drafting>craft,trade,writing drag>difficulty,draw,pull dragon>monster drain>removal,tube,tubing
    drainage>removal drainpipe>pipe,piping drama>writing
    drape>arrange,fashion,furnishing,manner,mode,screen,style,way
    drapery>cloth,fabric,furnishing,screen,textile draw>entertainer,gain,valley
    drawer>container,individual,person,someone,soul drawing>artwork,creation,graphics
    dread>fear,fright dreadlock>lock dream>create,imagery,imagination drench>flood,ply,provide
    dress>clothing,turn,wear dresser>furniture,individual,person,someone,soul dribble>flow,pour,spit
    drift>force driftwood>wood drill>cut,monkey,tool,train drink>consume drip>descend,fall,pour
    drive>device,manipulate driver>operator,worker driveway>road,route drizzle>rain,splash,sprinkle
    drool>desire,want droop>dangle,sink drop>descend,fall,measure,quantity,shape droplet>drop
    dropper>instrument droppings>stool drum>device,sound drummer>percussionist drumstick>stick
    dry>crusader dryer>appliance ds>bureau,office,substance duck>dive,number duct>passageway
    dude>man duel>battle,combat,fight,struggle duet>ii,organization,two
    duffel>bag,cloth,fabric,textile dugout>canoe,shelter duke>peer dulcimer>device
    dumbbell>individual,person,someone,soul,weight dummy>individual,person,someone,soul
    dump>dispose,site dumpster>container dun>brown,mount dune>ridge dungaree>cloth,fabric,textile
    dunk>attempt,effort,hit,immerse,try duo>ii,organization,two dusk>hour
    dust>clean,material,rubbish,scrap,smear,stuff,trash duster>coverall,storm
    dustpan>container,measure,quantity duty>work duvet>quilt dvd>device
    dwarf>fairy,individual,lie,person,prevent,someone,soul,sprite
    dweller>individual,person,someone,soul dwelling>housing dye>material,stuff e>metal,vitamin
    eagle>bird,number ear>organ earmuff>covering earring>jewelry earth>material,planet,stuff
    ease>quality easel>tripod east>asia,direction easter>holiday,wind eat>consume eatable>food
    eater>consumer,produce eatery>building,edifice eden>imagination,region
    edge>advance,bound,boundary,furnish,provide,shape edifice>structure edit>bare effect>appearance
    effort>activity,labor egg>foodstuff egret>heron eiffel>engineer
    einstein>individual,person,scientist,someone,soul el>railroad,railway elbow>joint,portion
    elder>adult,bush,grownup,shrub election>choice,selection,vote electric>auto,automobile,car
    electrician>worker electricity>energy electronics>science element>concept,portion
    elephant>emblem elevation>degree,stage elevator>device elf>fairy,rate,sprite
    elizabethan>individual,person,someone,soul elvis>drug email>communication embankment>hill
    embark>begin,board,start embed>insert embellish>magnify emblazon>adorn,decorate,grace
    emblem>decoration,ornament,symbol embrace>clasp,clutch,grip,hold,include,situation
    embroider>adorn,decorate,grace,magnify embroidery>creation,discussion emerge>appear
    emergency>occasion emit>eject empire>government,location employee>worker empty>container,turn
    encase>border,surround encircle>attach enclose>contain,cover enclosure>structure
    encourage>animate,inspire,support encrust>adorn,coat,decorate,grace end>measure,quantity,region
    endurance>strength energizer>actor,device energy>degree,level engage>create engagement>meeting
    engine>motor engineer>create,individual,operator,person,plan,someone,soul england>country
    english>nation engrave>carve,impress,strike engulf>concentrate,enclose,focus
    enjoy>apply,employ,use,utilize enjoyment>activity ensemble>cast,organization entail>lead
    entangle>involve entertain>contemplate,socialize entertainer>individual,person,someone,soul
    entertainment>recreation enthral>delight enthusiast>lover,supporter entitle>call,name
    entrance>artifact entree>food,right entry>record entryway>artifact entwine>connect,link
    envelope>container,wrapper environment>location,situation equation>statement equestrian>rider
    equip>furnish,provide equipment>artifact era>period erase>kill,remove
    erect>build,construct,elevate,lift,raise escalator>clause,staircase,stairway
    escape>avoid,flee,recreation escort>accompany espresso>coffee essence>substance
    establish>cause,open establishment>organization estate>property,realty etch>produce
    etching>plate,print ethnicity>quality europe>ground,organization evade>avoid,escape
    evaluate>judge evening>daylight,daytime,period event>condition evergreen>flora,plant
    evidence>communicate evil>activity,quality exam>communication examination>communication,work
    example>information excavate>obtain,reveal excavation>creation,site excavator>machine,workman
    exception>example exchange>conversation,replace excite>affect,create excitement>joy
    exclamation>communication,cry,yell execute>kill,punish executive>body,chief
    exercise>activity,apply,effort,employ,use,utilize exhaust>gas,spend,system,waste
    exhaustion>fatigue,shift exhibit>info,information,possess,show
    exhibition>collection,demonstration,presentation exit>artifact,death,play
    expanse>compass,property,range,reach,scope expect>demand,evaluate,judge experience>undergo
    experiment>investigate,research expert>individual,person,someone,soul
    explain>communicate,say,tell explore>investigate explorer>individual,person,someone,soul
    explosion>action expo>collection expose>affect,tell exposition>collection,statement
    exposure>property express>mail,tell,transport expression>appearance,demo extension>wait
    exterior>region,surface extinguish>destroy extinguisher>device extra>actor,issue
    extreme>degree,level,region eye>look,organ eyeball>look eyebrow>hair eyeglass>lens eyelash>hair
    eyeliner>makeup eyepiece>lens eyeshadow>makeup f>gas fabric>artifact,structure
    facade>statement,surface face>appearance facility>artifact factory>plant fade>disappear
    fair>gathering,show fairway>route,site fairy>individual,person,someone,soul falcon>hawk
    fall>season fame>honor family>grouping,organization fan>device,enthusiast,fail,neglect
    fanny>organ fantasy>imagination,writing fare>schedule fargo>city,metropolis
    farm>collect,work,workplace farmer>crusader,individual,person,someone,soul farmhouse>house
    farming>industry,job farmland>land fascinate>concern,create,relate
    fashion>pattern,practice,property fasten>attach,connect,link fat>tissue father>parent,relative
    fauna>collection fawn>bend,praise fear>emotion feast>dinner feat>action
    feather>connect,cover,covering,link,material,movement,stuff feature>concept fedora>hat
    feed>food,ply,provide feeder>animal,consumer,creature,fauna feel>atmosphere fell>advance,cut
    fellow>friend,male female>animal,creature,fauna,individual,person,someone,soul
    fence>barrier,border,dealer,receive,surround,trader fencer>combatant,fighter
    fencing>artifact,barrier fend>fight,grapple,oppose fender>barrier,structure fern>flora,plant
    ferry>boat,shipping festival>celebration,festivity,period festivity>recreation
    festoon>adorn,decorate,grace fetch>action fez>cap,city,metropolis fiddle>steal,string
    fiddler>individual,instrumentalist,musician,person,player,someone,soul field>play,touch
    fielder>ballplayer,cricketer fight>struggle
    fighter>airplane,individual,person,plane,someone,soul,warplane figure>body,illustration
    file>formation,record,register,smooth filing>submission
    fill>material,measure,quantity,stuff,turn fillet>adorn,cut,decorate,grace,slice,steak
    filling>material,stuff film>create,medium,product,record filter>device,enter
    fin>decoration,number,ornament final>exam,examination,match finale>close,end finch>bird
    find>apprehension fingernail>nail fingerpaint>paint fingertip>tip finish>appearance,end
    fir>conifer,wood fire>attack firearm>gun fireball>actor,light firecracker>firework,pyrotechnic
    firefighter>defender,guardian,protector firehouse>station fireman>laborer,recreation
    fireplace>enclosure fireplug>hydrant firework>chemical fish>food,grab,search,seek
    fishbowl>aquarium,bowl,situation fisher>worker fisherman>worker fishing>athletics,business,sport
    fishnet>net fist>hand,mitt,paw fit>anger,match fitness>quality fix>attach,condition,improve
    fixture>artifact,patron flag>emblem,list flagpole>instrument,staff flail>beat
    flame>beam,reaction,shine,turn flamingo>wader flan>dessert,sweet flank>formation,lie,shape
    flannel>cloth,fabric,textile flap>condition,covering flare>flame,shape flash>appear
    flashlight>lamp flat>box,plain flatbed>car,floor,flooring
    flautist>instrumentalist,musician,player flay>peel flea>insect flee>run fleece>leather,wool
    fleet>collection flex>display,exhibit flexibility>ability,property flick>flash,peruse,wink
    flier>traveler,worker flight>formation flinch>response fling>throw flip>alcohol,lock,tumble,turn
    flip-flop>process,sandal flipper>limb,shoe float>measure,quantity,stock floatation>business
    floater>communication,information flock>assemble,congregation,fold,gather,grouping
    flood>batch,cover,fill,heap,lot,mass,mint,mountain,peck,pile,plenty,raft,stack
    floor>strike,structure,surface,surprise flooring>artifact,surface
    flop>collapse,descend,fall,individual,person,someone,soul flora>collection
    florist>shop,shopkeeper,store flotation>business flour>foodstuff flow>rate flower>grow
    flue>structure fluid>substance fluorescent>fixture flurry>movement,snow,snowfall
    flush>condition,flow,period flute>wineglass fly>flap,insect
    flyer>ad,advertisement,advertising,traveler fo>officer foal>animal,creature,fauna
    foam>bubble,material,stuff focus>quality fog>aerosol,weather foil>artifact,magnet
    fold>grouping,mingle,shape folder>book,covering foldout>page foliage>decoration,ornament
    folk>grouping,people fondue>dish font>basin foodstuff>artifact,food
    fool>individual,person,someone,soul,victim,ware football>athletics,ball,sport
    footballer>athlete,participant,player footbridge>bridge foothill>hill footpath>path
    footprint>communication,trace footrace>race footrest>stool footstool>stool
    footwear>clothing,covering,wear forage>consume,feed,hunt,search force>power ford>businessman
    forearm>limb forefront>front,perspective,view foreground>view,vista forehand>stroke
    forehead>bone,feature foreigner>alien,stranger,traveler forest>flora,ground,plant,vegetation
    forestry>biology forge>create,furnace,shape,workplace fork>lift,ware forklift>container,vehicle
    form>concept,create,word formation>arrangement,creation formula>instruction,statement
    fort>post,structure fortune>treasure forum>facility,installation,meeting
    fossil>adult,grownup,remains foundation>establishment fountain>structure four>dice,die,number
    four-wheeler>carriage fowl>bird,meat fox>canine foyer>room
    frame>border,enclose,photo,photograph,pic,structure,surround framework>concept,structure
    france>author,country,writer frank>dweller,sausage freckle>patch free>people freedom>condition
    freestyle>race freeway>highway freeze>turn freezer>fridge
    freight>merchandise,product,shipping,ware french>latin,nation fridge>icebox,refrigerator
    friend>individual,peer,person,someone,soul fright>emotion
    fringe>bound,boundary,district,edge,territory frisbee>disk,toy frog>dweller frolic>recreation
    frond>foliage,leaf front>position,surface frontier>bound,boundary,wild frost>cover,ice,weather
    frown>gesture,grimace,motion fruit>product fry>author,painter,turn,writer fryer>chicken
    fuchsia>bush,shrub fulton>individual,person,someone,soul fumble>pass,search,seek
    fun>humor,recreation,wit function>utility fund>income,money fundraiser>occasion funeral>ceremony
    funnel>cone,utensil fur>hair furnace>enclosure furnish>provide furnishing>accessory,artifact
    furniture>furnishing futon>mattress future>class g>compound gadget>device gaggle>flock
    gain>advantage,measure,obtain,quantity,vantage gallery>audience,porch gallop>movement,pace,ride
    galosh>footwear gamble>attempt,play,try gambling>recreation game>activity,competition,contest
    gaming>recreation gander>goose gang>association,gathering gap>space
    garage>building,edifice,shop,store garb>clothing,turn,wear garbage>content,message,waste
    garden>flora,patch,plot,tend,vegetation gardener>employee,expert gardening>farming
    gargoyle>decoration,ornament,spout garland>actress,city,metropolis,singer,vocalist
    garlic>seasoning garment>clothing,wear garnish>adorn,decorate,decoration,grace,ornament
    garter>strip gas>fluid gasoline>compound gasp>blow
    gate>barrier,circuit,furnish,manipulate,provide gateway>entrance,entryway gather>interact
    gathering>grouping gauge>instrument,measure,quantity gavel>beetle
    gawk>individual,look,person,someone,soul gaza>location gaze>look,stare gazebo>building,edifice
    gear>vary,wheel geisha>woman gem>art,crystal gender>class,property generation>grouping,people
    generator>apparatus,engine,setup genocide>kill gent>gentleman,male gentleman>man,worker
    gentrify>renovate geography>science george>defender,guardian,king,protector,saint,victim
    georgetown>district,port,territory germany>country gesture>communicate,communication,movement
    get>turn getup>attire,dress,garb geyser>fountain ghetto>life,quarter ghost>author,writer
    giant>adult,animal,creature,fauna,grownup gift>ability,possession gig>artifact,boat
    giggle>laugh,laughter gigolo>individual,person,someone,soul gild>adorn,decorate,grace
    ginger>herb,spice gingerbread>food gingham>cloth,fabric,textile girder>beam girl>female,woman
    girlfriend>friend,lover,woman give>furnish,provide gladiator>boxer,combatant,fighter
    glamour>beauty glance>hit,look glare>shine,stare glass>container,furnish,provide,scan
    glassblower>worker glassware>ware glaze>coat,polish,topping glee>happiness
    glide>movement,phone,pilot glider>aircraft glimpse>look,view,vista glitter>flash
    globe>planet,shape glory>beauty,honor glove>clothing,equipment,wear
    glow>appear,condition,look,property,seem glower>stare glue>attach,fasten,material,stuff
    gnaw>bite,chew gnu>antelope go-cart>container,structure,vehicle goal>end
    goalie>activity,athlete,participant,player goalkeeper>activity,athlete,participant,player
    goaltender>activity,athlete,participant,player goat>victim goatee>beard goddess>god
    goer>traveler goggle>look goggles>instrument gogh>painter gold>color,treasure
    golf>athletics,game,play,sport golfer>participant,player gondola>boat,car gondolier>boater
    good>advantage,quality,vantage goodbye>content,message goody>food goofy>character
    google>software goose>fool gorge>location,ravine gothic>font
    gourmet>individual,person,someone,soul government>organization governor>device,politician
    gown>dress,university grab>clutch,device grace>posture grade>gathering,rank
    graduate>instrument,student graduation>ceremony,windup graffiti>decoration,ornament
    graham>clergyman,dancer grain>foodstuff,mote grammar>science grand>number,piano
    grandchild>relative granddaughter>grandchild grandfather>grandparent grandma>grandparent
    grandmother>grandparent grandpa>grandparent grandparent>relative grandson>grandchild
    granite>rock granny>grandparent,woman grape>fruit,produce,vine grapefruit>citrus
    graph>communication graphic>icon,picture graphics>art,communication grapple>clutch grasp>hold
    grass>author,herb,writer grassland>grouping grate>noise,structure grater>utensil
    grating>barrier,structure grave>end,place,spot gravel>rock gravestone>monument,stone
    graveyard>site gravity>attraction gravy>juice,sauce gray>color graz>city,metropolis
    graze>consume,injure,scratch,wound grease>condition,oil great>individual,person,someone,soul
    green>color greenery>foliage,leaf greenhouse>building,edifice greet>come,communicate
    grenade>bomb grey>author,queen,writer greyhound>hound grid>facility,installation,pattern
    griddle>cookware griffin>monster grill>eatery,restaurant,structure grille>artifact,grating
    grimace>communicate,gesture,motion grin>gesture,motion,smile
    grind>break,degree,individual,level,person,press,someone,soul grinder>sandwich,tooth
    grip>activity,clutch,portion grit>clench,coat,sandstone grizzly>bear grocer>merchant
    grocery>artifact,marketplace,mart groin>region,surface groom>hand,improve,participant
    groomsman>attendant,tender groove>routine grope>attempt,search,seek,try
    grouch>individual,person,someone,soul groucho>performer ground>fasten,fix,secure
    group>assemble,gather,sort grouping>activity grout>plaster grove>forest,garden,wood
    grownup>individual,person,someone,soul growth>development
    guard>defender,footballer,guardian,protect,protector,watch
    guardian>individual,person,someone,soul guest>author,visitor,writer
    guide>attendant,control,leader,tender guidebook>handbook guinness>actor,beer guitar>device
    guitarist>instrumentalist,musician,player gull>victim gum>delicacy,goody,tissue,treat gun>weapon
    gurney>transport gush>flow,praise gut>empty,organ,remove,water gutter>burn,channel,flow,luck
    guy>creation,man gym>facility,installation gymnasium>facility,installation,school
    gymnast>athlete gymnastics>athletics,sport gypsy>indian,laborer gyro>device,sandwich h>gas
    habit>custom,tradition,usage habitat>environment,surround,surroundings hacksaw>saw
    haggle>negotiate hail>applaud hair>covering,measure,quantity hairbrush>brush
    haircut>hairdo,hairstyle hairdo>hair hairdresser>worker hairline>bound,boundary,line
    hairnet>cloth,fabric,textile hairstyle>hair haiti>country,island
    hale>cause,draw,leader,pull,scientist half>concept hall>corridor,room halloween>period
    hallway>corridor halo>property,shape halter>paraphernalia,rope halve>divide ham>man,meat
    hamburger>beef,sandwich hammer>shape,strike,tool hammock>bed,hill hamper>basket,device
    hand>guide,laborer,lead handbag>container handball>athletics,ball,game,sport handbook>book
    handcraft>craft handcuff>hamper handful>measure,quantity handgun>firearm handhold>portion
    handkerchief>cloth,fabric,piece,textile handle>control,interact,portion handler>agent,trainer
    handrail>barrier handsaw>saw handset>phone,telephone handshake>content,message
    handstand>exercise,workout handyman>repairman
    hang>fashion,fasten,fix,gift,manner,mode,secure,style,talent,way hangar>structure
    hanger>device,worker happen>occur happiness>emotion harbor>port,sanctuary hardcover>book
    hardware>artifact harlem>district,territory harlequin>clown
    harness>apply,attach,device,employ,paraphernalia,use,utilize harp>device hart>author,writer
    harvest>effect,gather,remove,result,yield hat>headdress,headgear,role hatch>marking
    hatchback>auto,automobile,car,door hatchet>ax,axe,weapon hate>emotion
    haul>carry,draw,measure,pull,quantity,transport hawaii>island
    hawk>adult,bird,grownup,hunt,interact hay>feed hazmat>material,stuff he>gas,letter,substance
    head>animal,creature,fauna,handle,manage,proceed headband>strip headbutt>bunt,butt
    headdress>clothing,wear header>beam,text headgear>clothing,hoist,wear headlamp>light
    headlight>light headline>header headpiece>helmet,strip headquarters>facility,installation,office
    headscarf>kerchief headset>earphone,earpiece,headphone headstand>stunt health>condition
    healthcare>attention,care heap>collection,measure,quantity heart>idea,organ,thought
    heartbeat>minute,mo,moment,second hearth>dwelling,enclosure,home
    heat>energy,furnish,provide,temperature hebrew>individual,person,someone,soul
    hedge>fence,fencing,security heel>angle,bottom,lean,tilt,underside height>degree,property,stage
    helicopter>aircraft helium>gas,substance hell>region hello>content,message helm>activity,device
    helmet>headdress,headgear,shield help>activity,improve,support,worker
    helper>individual,person,someone,soul,worker hendrix>guitarist henna>dye henry>scientist
    hepburn>actress herb>flora,plant,seasoning herd>assemble,gather,grouping hero>leader,role
    heron>scientist,wader hi>content,message hide>covering high-five>gesture,motion highchair>chair
    highlight>accent,detail,item,property,stress highway>road,route hijab>custom,headscarf,usage
    hike>amount,elevate,lift,raise,walk hiker>pedestrian hill>structure hillside>incline,slope
    hilltop>crest,summit hind>deer hindu>asian,individual,person,someone,soul hippie>crusader
    hippy>crusader hipster>crusader history>past,record hit>feat,propel,touch
    hitch>attach,period,walk hitchhike>ride hitter>ballplayer,traveler ho>metal hobby>recreation,toy
    hobo>rover hockey>athletics,game,sport hoe>tool hog>lamb hoist>device,elevate,lift,raise
    hold>activity,apprehension holder>device,owner hole>artifact,empty,gap,hit,opening
    holiday>leisure,period hollywood>feel,industry,spirit holy>place,spot home>housing,residence
    homeland>country homelessness>condition hometown>town homework>schoolwork honey>lover,seasoning
    honk>sound honor>accept,consider,regard,symbol,view hood>cover,covering,crook
    hook>chisel,curve,fasten,fix,secure hookah>pipe hooker>student hoop>encircle,strip,structure
    hop>bound,jump,leap,vine hope>anticipation,desire,want,wish hopper>container,jumper
    hopscotch>game horizon>compass,location,range,reach,scope horn>enter,noisemaker horse>equipment
    horseman>enthusiast,rider horseshoe>equipment,shield hose>footwear,garment,water
    hospital>building,edifice,establishment host>adult,concourse,entertain,grownup,multitude,throng
    hostess>host,patron hotdog>sandwich hotel>building,edifice
    hound>dog,individual,person,someone,soul hour>datum,measure,quantity
    house>building,business,dwelling,edifice,home,shelter houseboat>barge household>organization
    houseplant>flora,plant housing>protection,structure houston>city,metropolis,politician,port
    howdah>device howl>cry,scream,shout,yell hub>center,centre,middle,portion
    huddle>cluster,crouch,crowd,discussion,flock,stoop hue>property hug>clasp,embrace hula-hoop>toy
    hulk>individual,person,ship,someone,soul hummer>pitch,singer,vocalist hummingbird>bird
    humor>content,message hump>connect,link humvee>vehicle hundred>number
    hunt>architect,artist,chase,designer,tail,trail hunter>seeker,worker
    hurdle>barrier,obstacle,vault hurdler>athlete hurl>throw hurry>need,speed husband>partner
    husk>covering,material,stuff husky>dog hut>shelter hybrid>complex,word
    hydrant>faucet,pipe,piping,spigot i-beam>girder ice>cover,crystal icebox>appliance icicle>ice
    icon>creation,symbol id>badge idea>aim,purpose identify>set,signify idle>operation
    idol>actor,creation igloo>hut,shack,shanty ignore>evaluate,handle,judge,treat iguana>lizard
    ii>number illinois>indian illuminate>explain illustrate>depict,explain,picture
    illustration>artwork,demo,graphics image>appearance imagery>process imagination>ability,process
    imitate>produce,resemble imitation>copy,philosophy immerse>concentrate,enter,focus
    immigration>body,movement impact>effect,result impose>cause,communicate impress>strike
    improve>turn improvement>action,shift improvise>grapple,perform incense>compound,perfume,scent
    incline>listen include>consider,regard,view income>amount,sum incubator>apparatus,setup
    index>info,information,scale india>country indian>asian,individual,person,someone,soul
    indicate>communicate,tell indict>charge industry>business,organization infant>child
    infest>attack infielder>fielder inflate>enlarge info>content,message information>content,message
    ingredient>concept,element injure>create,hurt injury>accident ink>liquid,substance inn>hotel
    inscribe>carve,register inscription>message,writing
    insect>animal,creature,fauna,individual,person,someone,soul
    insert>artifact,attach,lay,place,position,put,section,set inspect>examine
    inspector>expert,policeman inspiration>idea,product,thought inspire>cause,create
    instal>lay,place,position,put,set install>lay,place,position,put,set installation>artifact
    institute>association instruct>communicate,order instruction>activity,content,message
    instructor>professional instrument>device,way instrumentalist>performer insurance>security
    intend>plan interaction>action intercept>grab,listen interest>benefit,curiosity
    interfere>interact,prevent interior>region,surface interlace>hold interlock>coordinate,hold
    internet>system interrupt>end intersection>place,point,spot intertwine>create
    interview>converse,discussion,request intrigue>concern,plan,relate introduce>cause,communicate
    invention>ability,creation invert>rate investigate>analyze,examine,study invite>create,request
    involve>allow,concern,relate iowa>indian ipod>stereo iran>country ireland>country,island
    irish>liquor,nation iron>flatten,metal island>ground,zone isle>island israel>country,kingdom
    issue>periodical italy>country itch>hurt item>component,portion iv>activity,number
    ivory>material,stuff,white ivy>vine jack>measure,quantity,sailor jacket>coat,wrapper
    jackhammer>machine,tool jackson>actress,politician,singer,vocalist
    jam>assemble,condition,gather,push james>king janitor>custodian,keeper japan>country,ground
    jar>container,measure,quantity jasmine>bush,shrub javelin>match,spear jaw>bone,feature
    jaywalk>cross,traverse jazz>music,style,talk jean>cloth,fabric,pant,textile,trouser
    jeep>auto,automobile,car jelly>delicacy,goody,treat jerry>dweller jersey>island jester>clown
    jesus>hebrew,jew,son jet>airplane,flow,plane jetliner>jet jetty>barrier
    jew>individual,person,someone,soul jewelry>adornment job>activity,duty
    jockey>equestrian,horseman,operator jog>continue,movement,position,proceed,shape jogger>runner
    john>king,room johns>artist join>connect,link joke>communicate,humor,recreation,wit
    joker>individual,performer,person,someone,soul joseph>father,leader jostle>pass,push
    joule>scientist journal>periodical,writing joust>battle,fight,struggle joy>emotion,information
    judge>decide,expert,official judo>athletics,sport jug>bottle,measure,quantity
    juggle>chisel,performance juggler>performer juice>foodstuff jukebox>machine july>month
    jumper>athlete,individual,person,someone,soul jumpsuit>garment jungle>camp,location
    junk>boat,rubbish,scrap,trash justice>quality kabob>dish kale>herb,money karaoke>performance
    karate>self-defense kathmandu>city,metropolis kayak>boat,canoe kazoo>device kebab>dish
    keep>possession,structure keeper>defender,guardian,protector keg>barrel,measure,quantity
    kelp>algae kennel>shelter kenya>country kerchief>scarf ketchup>condiment
    kettle>measure,pot,quantity key>device,thought keyboard>device,holder
    keyboardist>instrumentalist,musician,player khaki>cloth,fabric,textile khakis>uniform
    kick>blow,excitement,propel kicker>footballer kid>individual,leather,person,someone,soul
    killer>individual,person,someone,soul kiln>furnace kilt>skirt kimono>robe kind>concept
    king>competitor,monarch,rival kingdom>arena,country,sphere kiosk>room
    kiss>biscuit,cookie,cooky,touch kit>container,paraphernalia kitchen>room kite>check,obtain
    kitten>animal,bear,creature,fauna kitty>bet kiwi>dweller,vine klein>scientist knapsack>bag
    knead>manipulate knee>joint kneel>movement,rest knife>weapon knight>leader
    knit>cloth,connect,create,fabric,link,stitch,textile knob>grip,handle,structure knock>strike
    knoll>hill knot>bunch,clump,cluster,create,device,tie knuckle>joint kobe>city,metropolis,port
    korea>ground krishna>god l>number la>metal lab>workplace label>attach,brand,description
    labor>people,struggle,work laboratory>location,workplace laborer>workman labrador>location
    lace>cloth,cord,fabric,textile,weave lack>need ladder>degree,stage,staircase,stairway
    ladle>container,lay,place,position,put,remove,set lady>woman lag>follow,measure,quantity
    lagoon>lake lake>material,stuff,water lakeside>shore lama>priest
    lamb>animal,author,creature,fauna,writer lamp>device,furniture lampshade>protection
    land>arrive,come,realty landmark>occasion,position
    landscape>adorn,decorate,garden,grace,painting,picture,scenery landscaping>garden,gardening
    lane>artifact,path language>communication lantern>lamp lanyard>cord lap>arena,sphere,thigh
    lapel>flap lapse>pause,suspension laptop>pc largo>music laser>device lassie>girl,miss
    lasso>clutch,musician,rope last>end,rank latex>material,paint,stuff lathe>machine
    lather>beat,bubble latin>dweller,tongue latino>dweller,language latte>espresso latter>rank
    lattice>artifact,organization laugh>communication,gesture,motion laughter>activity,communication
    launch>motorboat,open,propel launcher>device laundromat>laundry laundry>garment,workplace
    lava>rock lavender>bush,color,shrub law>collection,document lawn>field
    lay>place,poem,position,put,set,song,vocal lay-up>attempt,effort,try layer>artifact,region
    layup>attempt,effort,try le>disease lead>advantage,create,metal,vantage
    leader>individual,merchandise,person,product,someone,soul,ware leaf>peruse,sheet
    league>association leak>disease,expose,hole,reveal,unwrap lean>bend,lay,place,position,put,set
    leapfrog>game,progress lease>property leash>device,number,tie lectern>table
    lecture>instruct,note,observe,speech,teach ledge>ridge leftover>rest leg>limb legging>garment
    lego>toy lei>arrangement,decoration,ornament leisure>period,rest lemon>citrus,color
    lemonade>beverage length>measure,property,quantity lens>device leopard>fur leotard>garment
    lesson>profession,warning let>cause,serve letter>document,symbol,text lettering>writing
    lettuce>herb,money level>aim,destroy,property,rank levi>saint levis>denim,jean
    levitate>elevate,lift,raise lewis>jumper,pianist,sprinter liberty>freedom librarian>professional
    library>collection,room license>document,liberty lick>beat,stroke lid>covering
    lie>official,statement life>experience lifeboat>boat lifeguard>attendant,tender
    lifesaver>artifact,attendant,equipment,tender lifestyle>fashion,manner,mode,style,way
    lift>aid,assist,assistance,force,help lifter>athlete,crook light>device lighthouse>tower
    lighting>apparatus,setup like>desire,want likeness>icon,picture,quality limb>branch
    lime>compound limo>auto,automobile,car limousine>auto,automobile,car
    lincoln>city,metropolis,president line>communication,cover,formation,lie
    linen>cloth,fabric,paper,textile liner>hit,protection lingerie>underwear link>connection,device
    linoleum>artifact lion>celebrity lioness>lion lip>organ lipstick>makeup liquid>fluid
    liquor>alcohol,liquid list>identify,info,information,name,register listen>concentrate,focus
    listener>observer literacy>skill literature>writing litter>grouping,rubbish,scrap,strew,trash
    liverpool>city,metropolis,port living>experience,people lizard>gigolo,reptile
    load>artifact,fill,measure,quantity loader>attendant,laborer,tender loaf>bread,food
    loafer>individual,person,shoe,someone,soul loan>possession,word lobby>people,room
    lobster>crustacean,seafood local>drug,transport locale>scene locate>determine location>activity
    lock>device,fasten,fix,hair,secure locker>compartment,device locksmith>worker
    locomotive>container,vehicle lodge>association,fasten,fix,live,populate,scientist,secure
    loft>floor log>wood logger>laborer logo>mark,marker,marking loincloth>garment
    lollipop>candy,dessert,sweet london>author,city,metropolis,writer longhorn>beef
    look>activity,appearance look-alike>individual,person,someone,soul lookout>post,watcher
    loom>appear,look,machine,seem loop>curve,device loose>release lord>god,ruler loss>possession
    lot>measure,quantity lottery>accident,gambling,game,gaming louis>gladiator
    lounge>furniture,room,sit louvre>museum,slat love>emotion,like
    lover>individual,person,someone,soul loveseat>couch,lounge,sofa lower>bunk
    lug>carry,clog,transport luggage>container lumber>artifact,equipment,stick
    lumberjack>jacket,laborer lump>collection lunch>meal luncheon>meal lung>organ
    lunge>blow,movement luxury>price lyric>poem,text m>concentration ma>award,honor,mother
    mac>raincoat macaroni>dude,pasta machete>knife machine>device,individual,person,someone,soul
    machinery>machine,system macintosh>cloth,fabric,raincoat,textile madagascar>country,island
    madison>city,metropolis,president madrid>city,metropolis magazine>press,product,publication
    magenta>battle,engagement,fight,red magic>performance
    magician>individual,performer,person,someone,soul magnet>device,feature magnifier>instrument
    magnify>communicate,grow magpie>saver mahjong>game maid>domestic,girl,miss
    mail>communication,message mailbag>bag,pouch mailbox>box mailman>employee main>pipe,piping,water
    maintenance>keep,mend,repair major>officer,politician majorette>conductor,performer
    majority>measure,number,quantity maker>god,individual,person,someone,soul makeshift>way
    makeup>cosmetic male>animal,creature,fauna,individual,person,someone,soul mall>outlet,walkway
    mallard>duck mallet>drumstick mam>indian,tongue mama>god,mother mambo>recreation
    man>adult,grownup,male,ply,provide,work,worker manage>control management>body
    manager>chief,trainer manchester>city,metropolis mane>hair
    maneuver>activity,control,plan,program mango>fruit,produce,tree
    manhattan>cocktail,district,territory manhole>hole manicure>attention,care,cut,improve
    manikin>assistant,help,helper,individual,person,someone,soul manila>city,metropolis,paper
    manipulate>affect,touch mannequin>assistant,help,helper manner>property manor>estate,mansion
    mansion>house,region mantis>insect mantle>ballplayer,symbol manual>handbook,practice
    manure>chemical map>creation maple>tree,wood maraca>device marathon>footrace,project,task
    marble>ball,rock march>month,walk marcher>dweller,pedestrian margarita>cocktail marina>structure
    marinara>sauce marine>man,serviceman,soldier mark>attach,indicate,signal,symbol
    marker>artifact,symbol market>activity,people marketplace>activity,outlet
    marking>decoration,ornament,symbol maroon>individual,person,red,someone,soul
    marquee>shelter,tent marquis>entertainer marriage>family marry>join,perform
    marsh>painter,wetland marshmallow>candy mart>outlet martin>actor,bishop,saint martini>cocktail
    marvel>express,react,respond marx>performer mary>mother mascara>makeup
    mash>feed,press,speak,suspension,talk mask>activity,cover,covering,disguise mason>actor,leader
    masonry>association,structure masquerade>costume,disguise,party mass>measure,property,quantity
    massage>manipulate,treatment mast>nut,spar master>artist,ruler masterpiece>action,work
    mat>covering matador>bullfighter match>competition,contest,device,furnish,provide
    mate>jack,peer,tar material>info,information,substance math>science matrix>array,rock
    matt>property matter>concern mattress>padding mauve>color maze>confusion,system mc>rate
    meadow>grassland meal>food,moment mean>datum,lead,tell meander>curve,stroll
    meaning>content,idea,message,thought measure>communicate,decide measurement>activity meat>food
    meatball>dish mechanic>repairman,worker mechanism>action med>award,honor medal>award,honor
    median>datum medicine>drug meditation>contemplation,reflection
    medium>artifact,environment,surround,surroundings meet>athletics meeting>gathering
    megaphone>device mellon>helper,individual,person,someone,soul melon>fruit,produce,vine
    member>component,peer,portion memo>note memorabilia>record memorial>content,message
    men>personnel mend>improve,improvement,sewing menorah>holder menu>food,list merchandise>artifact
    merchant>individual,person,someone,soul mermaid>imagination merry-go-round>ride
    mesmerize>affect,cause mess>condition,eat message>communicate,communication messenger>traveler
    metal>mixture,substance metalwork>formation,work metalworking>formation meter>instrument
    metro>railroad,railway metropolis>district,gathering,territory mexico>country
    miami>city,indian,metropolis michael>angel michigan>lake microscope>magnifier
    microwave>appliance,energy midair>point midday>hour middle>area,concept
    midget>individual,person,someone,soul midriff>region,tissue midst>interior
    midway>battle,engagement,fight militant>crusader military>personnel
    milk>apply,beverage,employ,food,remove,use,utilize milkshake>drink mill>break,plant,student
    miller>author,conductor,writer milwaukee>city,metropolis mime>activity,actor
    mimic>copy,imitate,simulate min>chinese,measure,quantity mind>evaluate,judge
    mine>apply,artifact,device,employ,use,utilize miner>laborer mineral>material,stuff
    miniature>copy,painting,picture miniskirt>skirt minivan>auto,automobile,car
    minneapolis>city,metropolis mint>herb,measure,quantity minute>measure,period,quantity
    mirage>idea,thought mirror>evidence,reflector mismatch>pair miss>desire,want,woman
    mission>activity,organization missionary>individual,instructor,person,someone,soul,teacher
    mist>fog mit>university mitt>equipment mitten>glove mix>mixture mixer>beverage,party
    mixture>foodstuff,substance mn>metal mo>metal,period mob>crowd,grouping
    mobile>city,metropolis,port,river moccasin>shoe mockingbird>bird mode>condition,property
    model>concept,copy,form,imitate,kind,shape,simulate,sort modify>add mogul>bump,ruler
    mohawk>indian,tongue mold>container,shape mom>mother moment>measure,period,quantity mommy>mother
    monarch>butterfly,ruler money>property mongolian>asian,tongue
    monitor>defender,guardian,leader,protector,watch
    monk>individual,instrumentalist,musician,person,player,someone,soul
    monkey>child,kid,shaver,youngster monopoly>dominance,market,marketplace
    monorail>railroad,railway monster>imagination,individual,person,someone,soul
    montage>icon,picture month>measure,period,quantity monument>site,structure mooch>beggar
    mood>condition moonwalk>movement moor>dock,fasten,fix,secure mooring>area,artifact moose>deer
    mop>grimace moped>motorbike morgan>scientist mormon>christian,individual,person,someone,soul
    morning>content,message,period morse>code,painter mortar>artifact,cannon mosque>building,edifice
    mosquito>insect mote>material,stuff motel>hotel moth>insect mother>parent
    motif>decoration,ornament,tune motion>communicate,communication motor>agent,machine
    motorbike>bike,motorcycle motorboat>boat motorcyclist>traveler motorist>driver
    motorize>equip,outfit mound>equipment,hill,shape mount>attach,horse,rise
    mountain>measure,quantity mountaineer>adventurer mountainside>incline,slope mourn>celebrate,feel
    mouse>injury,rodent moustache>hair mouth>communicate,porta,pretend mouthful>measure,quantity
    mouthpiece>artifact,device move>action,decision movement>action movie>product mow>cut,grimace
    mower>tool mr>name mrs>name mud>dirt,soil muddy>obscure,soil muffin>bread
    mug>measure,quantity,victim mulch>protection mule>slipper mullet>fish
    multitude>gathering,measure,quantity mum>flower,mother munch>chew mural>painting,picture
    murder>kill muscle>organ,pass,tissue museum>facility,installation mush>push,sled musher>traveler
    music>communication,sound musician>artist,performer muslim>individual,person,someone,soul
    mustache>hair mustang>pony mustard>condiment,herb muzzle>artifact,control,equip,outfit
    mylar>plastic myriad>measure,number,quantity mystery>confusion,story n>direction,gas
    nail>attach,clutch,device name>component,honor,label,portion,signify
    nan>grandma,grandmother,grandparent,granny nancy>city,metropolis nanny>goat,keeper,woman
    nap>period,sleep,texture napkin>garment nation>organization,people
    national>individual,person,someone,soul nationality>people native>individual,person,someone,soul
    nature>quality navel>point navigate>guide,maneuver,steer navy>blue,personnel nd>metal near>come
    neck>ground,pet necklace>jewelry neckline>artifact necktie>garment need>condition
    needle>foliage,leaf,pointer negotiate>discuss,pass negro>individual,person,someone,soul
    neighbor>individual,person,someone,soul neighborhood>area,community nelson>clutch,grip,hold
    neon>gas,substance nerd>expert,individual,person,someone,soul nestle>clutch,lie
    net>earn,system,trap netherlands>country netting>cloth,craft,fabric,textile,trade
    network>facility,installation,system neuroscience>biology newlywed>partner news>info,information
    newsboy>employee newspaper>house,press newsstand>shop,store nibble>bite night>period
    nightfall>hour nighttime>period nike>god ninja>adventurer,people nip>asian,measure,quantity
    nipple>cap,organ nissan>month nod>communicate,gesture,motion noise>sound noisemaker>device
    noodle>head,pasta nook>area,structure norfolk>city,metropolis,port north>america,location,usa
    northern>english nose>organ,surface nostril>porta note>letter,record,say,tell notebook>book,pc
    notepad>pad,tablet notice>announcement,attention novel>book,writing novelty>ability,quality
    november>month nozzle>nose,spout number>amount,measure,quantity numeral>symbol
    nun>buoy,individual,person,someone,soul nurse>feel,keeper,professional,woman
    nursery>bedroom,building,edifice nursing>attention,care,profession nut>god,seed
    nutcracker>bird,lever nuzzle>caress,clutch nylon>cloth,compound,fabric,material,stuff,textile
    o>gas,letter oak>tree,wood oakland>city,metropolis,port oar>artifact oatmeal>dish,foodstuff
    obedience>submission object>goal obscure>conceal,hide observation>look,measurement
    observe>say,tell observer>expert,individual,person,someone,soul obstacle>difficulty,structure
    obstruct>prevent occupy>live,populate,work ocean>measure,quantity,water octopus>seafood
    od>award,eye,honor offense>anger,behavior offer>content,furnish,message,provide
    offering>content,donation,message office>organization,structure
    officer>holder,man,official,serviceman official>individual,person,someone,soul,worker
    offstage>platform ohio>river oil>paint olive>fruit olympian>athlete,god olympics>athletics
    omelet>dish one>number onion>bulb onlooker>spectator,viewer,watcher,witness open>area,exterior
    opening>ceremony,space opera>music,style operate>handle,manage
    operation>action,activity,project,task operator>function,map opinion>content,message
    opponent>contestant,individual,person,someone,soul oppose>argue,contend,fight opposition>action
    option>document,process oracle>prediction orange>citrus,color orb>shape orchard>garden
    orchestra>organization,seating order>property,request oreo>biscuit,cookie,cooky
    organ>bureau,office organization>grouping organize>create,handle,manage orient>asia origami>art
    origin>point oriole>bird ornament>artifact
    orphan>child,individual,kid,person,shaver,someone,soul,youngster oscar>award,honor
    ostrich>bird,individual,person,someone,soul ottoman>asian out>expose,reveal,unwrap
    outboard>engine,motorboat outcrop>rock,stone outcropping>rock,stone outfielder>fielder
    outfit>attire,dress,furnish,garb,organization,provide outing>holiday,journey,vacation
    outlet>accessory,structure outline>bound,boundary,depict,describe,pen,statement,write outrun>run
    outskirt>district,territory oven>appliance overall>clothing,coverall,wear overcoat>coat
    overfill>fill overflow>flow,movement,spill overhang>hang,project,protrude,structure
    overhead>measure,quantity overload>fill overlook>lie,miss,place,spot overpass>bridge
    oversee>handle,manage overshadow>lie overtake>advance overturn>turn overview>statement
    overwhelm>create,order owl>bird owner>businessman,individual,person,someone,soul
    ox>bovine,cattle,oxen oxen>bovine oxford>city,metropolis,town oxygen>gas p>letter,substance
    pace>measure,quantity,rate,walk pacific>ocean pack>collection,encase,fill,measure,quantity
    package>collection,container,encase packer>provider,workman packet>collection,message
    pad>foliage,leaf,magnify,paper,walk padding>artifact paddle>boat,stick paddler>boater
    paddock>pen paddy>field page>businessman,leaf pageant>activity,ceremony
    pageboy>hairdo,hairstyle,messenger pagoda>temple pail>container,measure,quantity
    pain>hurt,information,upset paint>area,coat paintball>athletics,container,game,sport
    paintbrush>brush painter>artist,worker painting>art pair>ii,join,set,two
    paisley>cloth,fabric,textile pajama>clothing,pant,trouser,wear pal>friend
    palace>government,mansion pale>lumber,timber palestine>district,location,territory
    palestinian>caucasian,white pall>apprehension,covering,dread
    pallet>compass,platform,range,reach,scope palm>region pamphlet>book,writing pan>cookware,god
    pancake>food pane>artifact,panel panel>adorn,artifact,choose,decorate,grace,select
    paneling>panel panhandle>grip,handle,location,request panini>scientist pant>blow,garment,noise
    pantry>room pantsuit>suit panty>underpants pantyhose>tights papa>father
    papaya>fruit,produce,tree paper>cover,material,stuff,writing paperback>book paperwork>work
    para>condition parachute>dive,equipment parachuter>jumper parachutist>jumper
    parade>cause,march,procession,series paradise>imagination,region parallel>location,quality
    paramedic>assistant,help,helper paraphernalia>equipment parasail>chute,parachute
    parasol>protection parchment>paper pare>cut paris>city,metropolis
    park>guide,lay,maneuver,place,position,put,set,steer parka>jacket parking>room
    parkinson>student,surgeon parlor>room parmesan>cheese parrot>bird,individual,person,someone,soul
    parsley>herb partake>share participant>contestant,peer partition>structure partner>peer,relative
    party>celebrate,gathering,organization pass>action,period passage>action,section
    passageway>artifact passenger>traveler passer>individual,pedestrian,person,someone,soul
    passer-by>pedestrian passerby>pedestrian passport>content,document,message past>period
    pasta>dish,food paste>attach,glass,mixture,strike pastor>clergyman pastry>dough,food
    pasture>feed,grassland pasty>cloth,fabric,pie,piece,textile pat>caress,strike
    patch>connect,furnish,link,marking,provide patchwork>quilt path>action,artifact pathway>path
    patient>class,individual,person,someone,soul patio>structure
    patrick>christian,defender,guardian,protector,saint patriotism>quality patrol>guard,protection
    patron>client,customer,owner patronize>support pattern>activity,copy,imitate,match,simulate
    patty>dish,pie paul>crusader,missionary,saint pause>interrupt,measure,quantity,wait pave>coat
    pavement>artifact,surface pavilion>tent paw>caress,scrape pawn>assistant,help,helper,pledge
    pay>communicate,payment payer>individual,person,someone,soul payment>transaction pc>computer
    pea>pod,vegetable,veggie peach>tree,woman peacock>butterfly,pheasant
    peak>measure,period,quantity,reach peanut>climber,herb,pod pear>fruit,produce,tree
    pearl>jewelry,white peasant>laborer,rustic pebble>rock,stone peck>eat,measure,quantity,strike
    pedal>lever,manipulate,ride peddle>interact peddler>crook,seller,vendor pedestal>device
    pedestrian>traveler pedicure>attention,care pee>eject,waste peek>look
    peel>chip,material,politician,remove,stuff peeler>performer,worker peep>look
    peer>individual,look,person,someone,soul peg>mark,marker,marking pen>create,enclosure
    penalty>payment pendant>adornment,fixture penn>christian,university penny>coin people>grouping
    pepper>bush,shrub,vine pepperoni>sausage pepsi>cola perch>device,land,sit
    percussion>activity,burst,explosion percussionist>instrumentalist,musician,player
    performance>demonstration,presentation performer>entertainer perfume>toiletry
    perimeter>bound,boundary,edge,shape period>measure,quantity periodical>publication
    periwinkle>bush,herb,shrub perplex>confuse person>build,figure personnel>department,organization
    perspective>appearance,attitude peruse>examine pestle>break,machine,tool
    pet>animal,caress,creature,fauna,lover petal>foliage,leaf peter>organ,saint
    petition>content,message,request pew>bench pharaoh>ruler pharmacist>professional
    pharmacy>medicine,shop,store pheasant>bird,fowl philadelphia>city,metropolis
    phoenix>city,metropolis phone>component,equipment,portion photo>creation
    photograph>creation,record photographer>artist photography>activity phrase>construction,music
    pianist>instrumentalist,musician,player piano>device,property pic>creation,product
    pick>choose,gather,measure,process,quantity,select picker>hand,individual,person,someone,soul
    picket>fasten,fix,protest,secure,watcher pickle>condition,relish pickup>truck
    picnic>eat,holiday,project,task,vacation picture>art,create,creation pie>pastry,tongue
    piece>portion pier>device,platform pierce>enter,impress,president,strike pigeon>bird
    piggyback>transfer,transportation piglet>animal,creature,fauna pigtail>braid,tress
    pike>highway,seafood pile>arrange,assemble,collection,gather,measure,quantity pill>artifact,dose
    pillar>idea,shape,thought pillow>padding
    pilot>aviator,flier,guide,jack,maneuver,manipulate,steer,tar
    pin>fasten,fix,jewelry,secure,triumph,victory pinata>toy pinch>fold,grip pine>conifer,wood
    pineapple>fruit,herb,produce ping>river ping-pong>game pink>color,flower pinkie>finger
    pinstripe>cloth,fabric,suit,textile pinwheel>bush,shrub,wheel
    pioneer>individual,person,someone,soul,traveler pipe>tube,tubing pipeline>pipe,piping,report
    piping>cord,tube,tubing pirate>crook,raider pisa>city,metropolis piste>trail pistol>firearm
    pit>shape pitch>fling,property,throw pitcher>ballplayer,container,thrower pitchfork>tool
    pittsburgh>city,metropolis pizza>dish pizzeria>shop,store placard>sign place>location,point
    plaid>cloth,fabric,textile plain>ground,stitch plan>idea,intend,organization,thought
    plane>aircraft,shape planet>individual,person,someone,soul plank>lumber,policy,timber
    plant>insert,lay,place,position,put,set,structure plantain>banana,herb plantation>body,estate
    planter>farmer,worker plaque>monument,patch plaster>cover,mixture,salt plate>artifact,coat
    plateau>highland platform>document,surface platter>ware play>compete,vie,writing
    playboy>individual,person,someone,soul player>contestant,performer playground>area,yard
    playhouse>toy playpen>enclosure playroom>room plaza>outlet pledge>declare,donate,member,stake
    plenty>abundance,measure,quantity plethora>degree,level plot>plan,program plow>discuss,till,tool
    ploy>statement pluck>draw,pull,steal plug>bite,fix,mend,preserve,repair,structure
    plum>fruit,produce,tree plumbing>craft,facility,installation,trade plume>adornment,shape
    plush>cloth,fabric,textile ply>accomplish,layer,strand plywood>artifact,structure
    pm>examination,metal pocket>pouch,space pod>fruit,husk podium>platform poem>writing
    point>communicate,component,element,ingredient,lie,location pointer>device,symbol
    poise>fly,prepare,ready,wing poke>search,thrust poker>game polaris>star polaroid>wrapper
    pole>dweller,propel,rod police>guard,personnel policeman>defender,guardian,protector
    policewoman>policeman policy>plan,program,thought polish>improve,shine politician>leader
    politics>science polka>music poll>research,top pollution>condition polo>traveler pomeranian>dog
    pommel>grip,handle pompadour>hairdo,hairstyle poncho>cloak pond>lake pontoon>artifact,barge
    pony>horse,racehorse ponytail>hairdo,hairstyle poodle>dog pool>artifact,lake
    pop>beverage,father,hit popcorn>cereal,corn,grain pope>author,christian,leader,writer
    popsicle>dessert,sweet populate>fill population>grouping,people porcelain>utensil
    porch>structure pork>meat,money port>point,wine porta>passageway portfolio>container,set
    portland>city,metropolis porto>city,metropolis,port portrait>description,likeness
    pose>attitude,display,exhibit,posture,quality position>lay,place,point,put,set posse>police
    possess>feature possession>activity post>affix,announce,facility,installation,position
    post-it>paper poster>sign,worker posture>property pot>cookware,embed,fixture,plant
    potato>foodstuff,vegetable,veggie,vine potter>worker pottery>craft,trade,utensil
    potty>container,fixture pouch>bag,space poultry>bird,fowl pounce>bounce,descend,fall,leap
    pound>thrust,touch pour>assemble,gather pout>grimace poverty>condition powder>chemical
    power>ply,provide,quality practice>activity,training practitioner>professional prairie>grassland
    praise>assess,evaluate pram>container,vehicle prance>walk pray>communicate,request
    prayer>request,worship precision>quality prediction>statement,thought preform>shape
    premier>representative prep>schoolwork preparation>activity,compound prepare>create
    preschool>establishment prescription>instruction,medicine presence>proximity
    present>gift,say,tell presentation>activity,show presenter>individual,person,someone,soul
    preserve>arena,district,hold,keep,maintain,sphere,territory preserver>cook,worker
    president>executive,representative press>discuss,medium,need,touch pressure>force
    preteen>individual,person,someone,soul pretend>express pretzel>cracker
    prey>animal,creature,fauna,victim price>discover,hear,learn,quality,set pride>happiness
    priest>clergyman,leader primary>election,feather prince>leader princess>leader
    print>art,communication,produce,trace printer>machine,worker prison>situation
    prisoner>individual,person,someone,soul prize>gift,possession pro>athlete,statement
    problem>condition,question procedure>activity,work proceed>speak,talk
    process>activity,affect,handle,manage procession>collection processor>business,worker
    proclaim>declare,entitle,title produce>create,food product>artifact,creation
    production>communication profession>body,job professional>adult,athlete,grownup
    professor>professional profile>chart,view,vista program>idea,thought
    programme>announcement,info,information progress>development,movement prohibit>order
    project>communicate,plan,program,work projectile>vehicle,weapon
    projection>communication,prediction projector>device,instrument promenade>walkway
    promote>support proof>information,statement prop>structure propaganda>info,information
    propane>gas propel>cause propeller>device property>possession protect>assist,defend
    protection>activity,covering protector>individual,person,someone,soul
    protester>crusader,individual,person,someone,soul provider>helper,individual,person,someone,soul
    prow>surface prowess>ability proximity>distance,neighborhood
    prune>cut,destroy,fruit,produce,reduce pry>ask,lever,open psychic>individual,person,someone,soul
    pub>tavern public>body,people publication>business,work puck>disk,fairy,sprite
    pucker>sew,stitch,wrinkle pudding>dessert,dish,sweet puddle>artifact,shape,wade,water
    puff>breathe,pastry,smoke,wind pug>dog pull>draw,force puller>traveler,worker pullover>sweater
    pulpit>platform puma>cat pump>device,fire,organ,wield pumpkin>squash,vegetable,veggie
    punch>alcohol,blow,thrust,touch punk>crook punt>boat,kick,propel punter>boater,kicker
    pup>animal,creature,fauna,youth puppet>individual,person,someone,soul puppeteer>performer
    puppy>dog,pup,youth purchase>possession purpose>goal,utility purse>amount,container,round,sum
    pursuit>movement,process push>force,press pushcart>container,vehicle
    pusher>crook,individual,person,someone,soul,traveler putt>hit,play,stroke
    puzzle>equipment,problem pylon>tower pyramid>shape,venture pyrex>glass pyrotechnic>chemical
    q>letter quad>muscle,sibling quality>degree,level quantity>amount quarter>district,territory
    quarterback>footballer quartet>number,organization queen>insect,leader queens>district,territory
    question>address,challenge,request,subject,theme,topic queue>formation,list quiche>indian,pie
    quilt>connect,covering,link,sew quintet>music,number r>number rabbi>leader,name rabbit>fur
    race>compete,competition,contest,vie racehorse>horse racer>auto,automobile,car,driver
    racetrack>facility,installation raceway>facility,installation,waterway
    rack>meat,pace,strain,structure racket>noise,project,task racquetball>athletics,ball,game,sport
    radiate>emit radio>broadcasting,receiver radish>herb,vegetable,veggie
    raft>artifact,measure,quantity,transport rafter>beam,traveler
    rag>cloth,fabric,piece,textile,week rage>anger raid>attack,enter raider>company,crook
    rail>barrier,enclose,railroad,railway railing>barrier,equipment railroad>artifact,business
    railway>artifact,business rain>water,weather rainbow>curve raincoat>coat rainforest>forest,wood
    rainstorm>rain,storm rainwater>water raise>amount,incline,slope
    rake>individual,person,slope,smooth,someone,soul rally>collect,feat,gathering,order
    ram>individual,person,someone,soul ramp>furnish,provide ranch>farm rancher>farmer
    range>property,region ranger>defender,firefighter,guardian,official,protector rank>line
    rapid>waterway rappel>descend,fall rapper>device,singer,vocalist rash>series
    rastafarian>individual,person,religion,someone,soul rat>rodent,worker rate>evaluate,judge
    rattle>noise,toy ravine>valley ray>light,scape re>god,metal reach>arrive,come,property,region
    reaction>idea,thought read>feature,publication reading>process,statement ready>create
    real>number realize>know realty>property reaper>hand,imagination rear>formation,surface
    reason>statement rebound>motion,response rebuild>build,construct recede>turn
    receipt>content,message receiver>equipment,individual,person,someone,soul
    reception>content,message,party recipe>instruction recital>performance,report
    recline>angle,lay,lean,place,position,put,set,tilt recliner>armchair recoil>happen,motion,occur
    record>communication,save recorder>equipment,official recovery>advance,improvement
    recreate>affect recreation>activity,mend,repair recycling>exercise,usage,use red>color,river
    redhead>duck,individual,person,someone,soul redskin>indian redwood>wood reed>communist,herb
    reef>region,ridge reel>music,revolve,rotate,walk reenact>create,declare reenactment>activity
    ref>official referee>judge,official reference>pen,write refill>fill refinery>plant
    reflect>indicate,point reflection>thought reflector>device,telescope reform>campaign,improvement
    refresh>create,remember refreshment>mend,repair,snack refrigerator>appliance refuge>area,quality
    refugee>traveler refuse>waste regalia>clothing,paraphernalia,wear regard>believe,look,think
    regency>period region>location register>property,record registration>arrival,body
    rehearsal>practice rehearse>perform reign>age,period rein>control,strap reindeer>deer
    rejoice>feel relative>individual,person,someone,soul relax>turn relay>crew,delivery
    relief>comfort religion>establishment relish>condiment,enjoyment,enthusiasm remodel>produce
    remote>device renaissance>advance,age,improvement rendition>performance,thought renovate>create
    renovation>condition,improvement rent>gap,opening rental>property,transaction repaint>paint
    repair>condition,improve,improvement,pay repairman>worker repel>push replace>create replica>copy
    replicate>bend,produce report>announce,communicate,document
    reporter>individual,person,someone,soul represent>mean
    representative>individual,person,someone,soul reptile>animal,creature,fauna republic>grouping
    request>ask,communicate,content,message require>demand
    rescuer>helper,individual,person,someone,soul research>investigate,thought,work
    researcher>scientist resemble>match reservoir>lake,supply residence>address,house
    resident>doctor,dweller resort>area,hotel respect>detail,honor respirator>device,protection
    respond>say,tell responder>individual,person,someone,soul response>effect,result
    rest>component,pause,portion restaurant>building,edifice restore>create restrain>control,forget
    restrict>control restroom>bathroom,john,toilet result>statement resurface>ascend,coat
    retailer>merchant retain>contain,preserve retention>ability,possession retrieve>fetch
    retriever>dog retro>appreciation return>arrival,document reunion>party reveal>tell
    reveler>individual,person,someone,soul review>analyze,evaluate,examine,judge,study,writing
    revolutionary>individual,person,someone,soul revolve>circle rib>bone,device ribbon>award,honor
    rice>cereal,grain rick>stack rickshaw>cart ride>device,journey rider>clause,traveler ridge>shape
    rifle>firearm rig>chisel,paraphernalia,price,truck rigging>paraphernalia right>concept,position
    rim>bound,boundary,edge,furnish,hoop,line,provide ring>shape,sound rink>building,edifice
    rinse>clean,deliver riot>celebrate,violence
    rip>gap,individual,opening,person,race,rush,snap,someone,soul,speed,tear
    ripple>flow,motion,sound,wave rise>grow,movement
    riser>individual,person,pipe,piping,someone,soul risk>venture rite>activity,custom,usage
    ritual>custom,pattern,practice,usage ritz>chief,communication rival>contestant river>stream
    riverbank>bank riverside>bank,city,metropolis road>artifact,way roadside>bound,boundary
    roadway>road,route roar>shout,sound roast>handle,meat,treat
    robbins>individual,person,someone,soul robe>clothe,clothing,cover,dress,garb,garment,wear
    robot>device rock>material,stuff rocker>attendant,instrumentalist,musician,player,tender
    rocket>engine,vehicle rod>artifact rodeo>exhibition,pen rodgers>musician role>activity,duty
    roll>list,motion,turn roller>hit,wave rollerblade>skate rollerblader>skater
    roma>city,indian,metropolis romp>girl,miss,run,triumph,victory roof>cover,protection
    roofer>worker roofing>craft,equipment,trade rooftop>top rook>chisel room>structure
    roommate>friend roosevelt>author,president,writer rooster>chicken root>grow,point
    rope>artifact,clutch,tie rosary>collection rose>bush,shrub,wine rotary>device,place,spot
    rotate>alternate rotisserie>eatery,oven,restaurant rottweiler>sheepdog rough-house>handle,treat
    roulette>curve,wheel round>ammunition,measure,quantity roundabout>place,ride,spot
    roundhouse>punch,workplace route>artifact,location routine>performance,procedure,process
    rover>scout,traveler row>boat,line rowboat>boat rower>boater royal>sail rub>contact,obstacle
    rubber>compound,latex rubbish>garbage,waste rubble>rubbish,scrap,trash ruby>gem,jewelry,mineral
    rucksack>bag ruffle>adornment,collar,flow rug>furnishing rugby>football
    ruin>building,edifice,prevent rule>concept ruler>individual,instrument,person,someone,soul
    rummage>clutter,examine,search run>attempt,effort,hurry,leave,success,try,zip rundown>statement
    runner>crook,traveler runway>chute rush>flow,movement russell>leader russia>country
    rust>compound,damage,disease rustic>individual,person,someone,soul rv>container,vehicle
    s>measure,quantity,substance saber>steel,sword sac>covering,space sack>bag,remove,space
    saddle>attach,device,location safety>area,condition saffron>seasoning
    sail>cloth,fabric,piece,textile sailboat>vessel,watercraft sailor>man,serviceman,worker
    saint>god,individual,person,someone,soul salad>dish sale>transaction salesman>employee
    salmon>fish,river salon>room,shop,store salt>compound,seasoning
    salute>content,greet,honor,message salvation>rescue,way sam>projectile,rocket,weapon
    sample>consume,example,organization samurai>warrior sanctuary>place,shelter
    sand>author,dirt,smooth,soil,writer sandal>shoe sandbox>cast,mold,toy sandpit>pit,toy
    sandstone>rock sandwich>dish sanitation>condition,improvement
    santa>defender,guardian,imagination,protector,saint sapling>tree saree>dress sari>dress
    sarong>skirt sash>strip,structure satchel>baggage,luggage
    satellite>equipment,individual,person,someone,soul satin>cloth,fabric,textile satisfy>match
    saturate>fill sauce>condiment,flavor,season saucer>shape,ware sauna>room sausage>aircraft,meat
    savannah>city,metropolis,port,river save>prevention,rescue
    saver>individual,owner,person,someone,soul savior>hebrew,helper,jew,son
    saw>cut,language,speech,tool sawhorse>structure sax>maker
    saxophonist>instrumentalist,musician,player say>express scaffold>arrangement,platform
    scale>measure,model,pattern,quantity scan>examination,examine,icon,picture
    scape>stalk,stem,upright scare>condition,create,fear,fright scarf>garment scene>area,incident
    scenery>creation,neighborhood schedule>list,plan,program school>building,edifice,establishment
    schoolgirl>girl schoolhouse>building,edifice schoolwork>project,task science>ability
    scientist>individual,person,someone,soul scissors>clutch,grip,hold,lever scold>note,observe
    scoop>beat,measure,quantity,remove,shape scooter>container,motorboat,vehicle
    scope>environment,property score>cut,music scoreboard>structure scottish>english
    scout>boy,girl,watch,watcher scowl>frown,gesture,motion scramble>battle,climb,rush,struggle
    scrap>argue,contend,dispose,waste scrape>create,rub scraper>tool scratch>cut,wound
    scream>cry,noise,shout,yell screen>analyze,check,examine,protection,study,surface
    screw>connect,link,revolve,rotate screwdriver>cocktail,tool scribble>drawing,script,trace,write
    scribe>score scrimmage>movement,practice script>communication,writing
    scroll>autograph,shape,vary scrub>flora,improvement,rub,vegetation,wash scrubber>brush,worker
    scuba>device scuffle>combat,fight,hoe sculpt>carve,shape sculptor>artist sculpture>art
    sea>measure,quantity,water seafood>food
    seal>close,decoration,device,fix,mend,ornament,repair,shut seamstress>maker
    search>activity,examine,work seascape>painting,picture,scenery seashell>covering seashore>shore
    seaside>coast,seashore season>period seasoning>action,foodstuff
    seat>area,lay,place,position,put,set seating>room,service seattle>city,metropolis
    seawall>barrier seaweed>algae second>measure,period,quantity secret>info,information
    section>music,writing secure>attach,obtain security>possession,safety
    sedan>auto,automobile,car,transport see>center,centre,middle seed>fruit seek>desire,want
    seeker>individual,person,projectile,someone,soul seesaw>toy segway>device seine>fishnet,river
    select>decide selection>action,assortment,variety self>individual,person,someone,soul
    self-defense>protection self-portrait>portrait sell>exchange,sale seller>merchant
    semi>match,truck semicircle>shape seminar>conference,course senior>adult,grownup,student
    senor>name sepia>brown,material,stuff sequence>property,series sequin>adornment serape>shawl
    sergeant>defender,guardian,officer,protector series>arrangement sermon>lecture,speech
    serve>satisfy,stroke,work server>employee,participant,player
    service>aid,assist,assistance,help,operate,tune,work serviceman>worker sesame>herb
    session>discussion,period set>collection setter>dog,printer
    setting>environment,surround,surroundings setup>equipment,fashion,manner,mode,style,way
    sew>fasten,fix,secure sewer>drainpipe,maker sewing>craft,creation,trade sex>class
    shack>live,populate,shelter shade>color,dark,darkness,paint shadow>follow,scene,shade
    shaft>line,statement shake>artifact,drink shaker>christian,individual,person,someone,soul
    shakespeare>author,writer shallow>water shampoo>attention,care,cleaner shamrock>clover,herb
    shanty>shelter,song,vocal shape>cause,create,property
    share>apply,certificate,employ,possession,use,utilize shark>fish,individual,person,someone,soul
    sharpie>actor,participant,player shave>improve,improvement
    shaver>individual,man,person,someone,soul shaving>improvement shawl>cloak shear>prune,shave
    shed>building,edifice sheep>individual,person,someone,soul sheepdog>dog
    sheer>guide,maneuver,steer,turn sheet>paper,space shelf>device,ridge
    shell>ammunition,material,stuff shelter>furnish,protection,provide,spend,structure
    shelve>lay,place,position,put,set,wait shepard>astronaut,author,spaceman,writer
    shepherd>clergyman,hand sheriff>defender,guardian,protector shetland>ground,sheepdog
    shield>armor,conceal,hide,protect,protection shift>translation shin>climb,meat shine>emit
    shiner>injury shingle>artifact,gravel,roof shinny>climb ship>employ,vessel,watercraft
    shipping>business,transport shipyard>workplace shirt>clothe,dress,garb,garment
    shit>garbage,stool shock>amazement,astonishment,combat,fight,repel,surprise
    shoe>clothe,container,dress,footwear,garb shoelace>lace shoeshine>finish,work
    shoot>injure,kill,shot,sprout,wound shooter>expert,marble shop>obtain,outlet,support,workplace
    shopkeeper>merchant shopper>agent,client,customer shopping>artifact,purchase shore>beam
    shoreline>bound,boundary shot>projectile shotgun>firearm shoulder>meat
    shout>communication,mouth,speak,talk shove>push shovel>dig,measure,quantity,tool
    show>amusement,demo,entertainment showcase>container,scope,setting
    shower>bathing,fixture,spray,ware showerhead>nozzle showgirl>dancer showroom>structure
    shred>snap,tear shredder>device shrimp>individual,person,seafood,someone,soul
    shrine>building,edifice shroud>cover,enclose shrub>flora,plant shrubbery>area,flora,vegetation
    shrug>gesture,motion shuck>remove shuffle>walk shut>turn shutter>close,device,screen,shut
    shuttle>equipment,transport shuttlecock>equipment siberian>native sibling>relative
    side>evaluate,judge,organization,region sideburn>hair sidecar>cocktail,transport
    sideline>merchandise,product,ware sideshow>incident,show sidewalk>walkway
    siding>artifact,railroad,railway sifter>strainer sigh>communication sight>communication
    sightsee>visit sightseeing>look sightseer>tourist sign>allow,clue,communication,cue,write
    signage>collection signal>communicate,communication,tell
    signature>fashion,manner,mode,name,style,way signify>mean signpost>sign
    silence>condition,property silhouette>create,drawing,outline silk>cloth,fabric,textile
    sill>device,rock,stone silver>conductor,treasure silverware>ware simmer>boil
    simpson>doctor,woman simulate>create,produce sin>activity,quality sing>mouth,perform,speak,talk
    singer>instrumentalist,maker,musician,player single>hit,number singlet>undergarment sink>fixture
    sip>drink sister>nun,relative sitar>device site>position,station
    situate>determine,lay,place,position,put,set situation>condition size>property
    skate>equipment,glide skateboard>container,skate,vehicle skateboarder>skater skater>athlete
    skating>athletics,sport skeleton>peak sketch>depict,describe,description,drawing skewer>spike
    ski>device skid>elevate,lift,raise,slide skier>athlete skiff>boat skill>ability skillet>pan
    skim>covering,glide,reading,touch skimmer>cookware,individual,person,someone,soul
    skin>climb,covering,injure,surface,wound skip>fail,neglect,walk skirt>covering,garment
    skit>activity skull>bone skunk>individual,person,someone,soul sky>fling,gas skydive>parachute
    skydiver>parachuter,parachutist skylight>window skyline>location,outline
    skyscraper>building,edifice skywalk>walkway slab>block slack>debris,dust,junk,rubble
    slalom>race,ski slam>close,noise,shut,touch,triumph,victory slant>lie
    slat>close,furnish,lumber,provide,shut,timber slate>artifact,tablet slaw>salad sled>ride,vehicle
    sledder>athlete sledge>hammer,vehicle sledgehammer>hammer sleep>condition,lie sleepover>occasion
    sleeve>container,covering sleigh>vehicle slice>cut,hit,share slick>polish,smooth
    slicker>adult,grownup,mac,macintosh slide>artifact,descent,glide
    slider>individual,person,sledder,someone,soul sling>alcohol,hang,hurl,toy slingshot>toy
    slip>insert slipper>footwear,individual,person,someone,soul slit>artifact,fanny
    slogan>language,speech slope>angle,lean,tilt slot>slit
    slouch>droop,individual,person,posture,someone,soul,walk slough>bog slum>district,territory
    slumber>condition slump>collapse,droop slush>water smart>pain smash>touch
    smear>rub,soil,specimen smile>express,gesture,grimace,motion smirk>grin,smile
    smith>politician,sculptor smock>coverall smoke>aerosol,consume,emit smokestack>chimney
    smolder>feel,turn smooth>improve smoothie>beverage smother>cover,kill smudge>appearance,fire
    snack>eat,meal snail>meat snake>individual,person,reptile,someone,soul
    snap>mouth,period,separate,speak,talk snapshot>photo,photograph,pic snare>design,drum,plan
    snarl>communication,gesture,motion,mouth,sound,speak,talk snatch>clutch
    sneak>individual,person,someone,soul,traveler,walk sneaker>shoe
    sneer>content,express,message,smile sniff>breathe,smell snooker>game snoopy>character snooze>nap
    snorkel>airway,device,swim snorkeling>swim,swimming snow>layer,weather
    snowball>dessert,sweet,wildflower snowbank>hill snowboard>artifact,glide
    snowboarder>slider,slipper snowfall>weather snowfield>plain snowflake>crystal,finch
    snowmobile>ride snowshoe>device snowstorm>storm snowsuit>garment
    snuggle>clutch,embrace,lay,place,position,put,set soak>chisel,immerse soap>cleaner,payment
    soar>pilot,rise soccer>football socialize>improve,interact society>association,grouping
    sock>hose,signal soda>beverage,salt sodium>metal sofa>furniture softball>ball,baseball
    soil>condition,earth sol>god,mixture solder>connect,link,metal soldier>insect,man,serviceman
    sole>bottom,fix,mend,repair,seafood,underside solo>activity,music
    soloist>instrumentalist,musician,player solution>mixture,statement sombrero>hat,island
    somersault>tumble son>child,lord,maker,male song>music sooner>american
    soprano>singer,vocalist,voice sort>choose,concept,quality,select soul>spirit
    sound>appear,look,property,seem soundboard>enclosure soup>dish,mixture source>document,point
    sourdough>miner sousaphone>brass south>location southeast>direction,location
    southwest>direction,location souvenir>experience sow>bare,lay,place,position,put,set
    spa>hotel,playground space>lay,location,place,position,put,set spaceman>traveler spaghetti>pasta
    spain>country spam>email,foodstuff spandex>cloth,fabric,textile spaniel>dog spanish>latin,nation
    spar>equip,fight,mineral,outfit,pole spare>element,wheel
    spark>cause,emit,expression,face,flash,look sparkle>expression,face,flash,look,shine
    sparkler>diamond,firework,pyrotechnic sparrow>bird sparta>city,metropolis spartan>dweller
    spatter>dot,rain,sprinkle spatula>cookware,tool speak>communicate
    speaker>individual,person,someone,soul spear>artifact,weapon special>dish,offer,offering
    specialty>quality specie>currency specimen>example speckle>dapple spectacle>creation,sight
    spectate>watch spectator>observer,shoe speech>communication speed>property,rate
    speedboat>motorboat spell>mean spend>pay spew>eject sphere>artifact,environment
    sphinx>individual,monster,person,someone,soul spice>compound,seasoning spider>software
    spigot>plug spike>enter,equipment spill>flow,fluid spin>flow,motion,movement,revolve,rotate
    spinach>vegetable,veggie spindle>material,piece,stuff spinner>equipment,maker spire>tower
    spirit>atmosphere spit>cape,eject splash>dot,noise,pad,sprinkle,trudge
    splatter>dot,measure,noise,quantity,sprinkle splay>turn split>bottle,stunt,tear spoke>device
    sponge>individual,material,person,someone,soul,stuff
    sponsor>helper,individual,person,someone,soul,support sponsorship>support
    spoon>container,measure,neck,quantity,remove spoonful>measure,quantity
    sport>feature,job,recreation sportswear>attire,dress,garb sportswoman>athlete spot>point,section
    spotlight>lamp spotter>employee spout>artifact sprawl>distribute,lie,sit,spread
    spray>chemical,dot,measure,quantity,sprinkle sprayer>dispenser,laborer spring>device,season
    springfield>city,metropolis sprinkle>distribute,dot,rain,spread,watering sprinkler>device
    sprint>movement,run sprinter>athlete sprout>vegetable,veggie spruce>improve
    spur>content,encourage,message,promote spurt>flow squad>organization
    square>compute,number,rectangle squash>vegetable,veggie,vine
    squat>exercise,measure,quantity,sit,workout squeeze>press squid>seafood
    squint>condition,grimace,look squirrel>fur,rodent
    squirt>distribute,flow,individual,person,someone,soul,spread,wet stab>injure,thrust,wound
    stack>arrange,heap,load,measure,pile,quantity stadium>structure staff>personnel,stick
    stage>cause,create,period stain>appearance,dye,material,stuff stair>device staircase>artifact
    stairway>artifact stairwell>passageway stake>attempt,gamble,share,signal,try
    stalk>material,stuff stall>compartment,room stallion>horse,male stamp>class,shape
    stance>attitude,posture stand>device,position,rest
    staple>artifact,fasten,fix,material,secure,stuff stapler>machine star>expert,feature,perform
    stare>look starfish>animal,creature,fauna start>measure,quantity startle>floor,shock
    state>declare,district,express,territory statement>communication,content,message
    station>facility,installation statue>sculpture steady>lover steak>meat steal>baseball,purchase
    steam>emit,suspension steamroller>vehicle steel>metal,weapon steeple>tower
    steeplechase>footrace,race steer>cattle,content,control,male,message,oxen
    steering>activity,management stein>author,writer stem>form stencil>artifact,produce
    step>measure,quantity stepladder>ladder stereo>photo,photograph,pic,system
    stethoscope>instrument stew>condition,dish stewardess>attendant,tender stewart>actor,student
    stick>artifact,fasten,fix,limb,secure sticker>mark,marker,marking stiletto>dagger
    stillness>silence,weather stilt>pole,upright sting>enter,hurt,pain
    stitch>fasten,fix,pain,secure,sewing stock>capital,equip,merchandise,outfit,product,ware
    stocking>activity,hose stoke>handle,manage stomach>organ stomp>recreation,walk stone>artifact
    stonework>masonry stool>furniture,waste stoop>basin,bend,movement stoplight>signal
    storage>facility,installation,retention store>income,outlet storefront>surface
    story>content,message,writing stove>appliance,warmer stow>pack
    straddle>exercise,perspective,view,workout strain>labor,tug,upset strainer>filter
    straitjacket>difficulty,garment strand>artifact,pattern
    stranger>individual,person,someone,soul,traveler strap>beat,hanger,tie strapless>dress
    straw>material,stuff strawberry>berry,herb streak>quality,run,series
    stream>course,drift,eject,float,water streamer>headline,light street>thoroughfare
    streetcar>container,vehicle streetlight>lamp strength>ability,property stress>express
    stretch>affect,movement,space stretcher>device,structure strew>cover,distribute,spread
    stride>cross,measure,movement,quantity,traverse,walk strike>attack,protest,touch
    string>add,arrange,cord,device strip>artifact,remove stripe>adornment,badge
    strive>attempt,labor,try,tug strobe>instrument stroke>attack,motion,movement,touch stroll>walk
    stroller>container,pedestrian,vehicle structure>artifact,composition
    struggle>attempt,effort,strive,try stucco>plaster stud>add
    student>individual,person,someone,soul studio>apartment,workplace study>examination,process
    stuff>cram,push,substance stumble>walk stunt>animal,creature,fauna,feat
    style>call,communication,create,name,property stylist>artist,worker stylus>device,tool
    styrofoam>foam sub>sandwich,ship subject>content,message submarine>sandwich,ship
    submerge>cover,descend,fall submission>content,message substance>component,portion
    suburb>district,territory suburbia>district,grouping,territory subway>railroad,railway,tunnel
    success>action suck>drink,remove sucker>shoot,victim sudan>country,location suds>beer,foam
    suede>cloth,fabric,leather,textile suffer>experience,undergo suffering>pain
    sugar>compound,seasoning suit>garment,match suitcase>baggage,luggage suite>apartment,music
    sum>concept,possession summer>period,season summertime>season summit>degree,place,spot,stage
    sumo>sport sun>expose,lie,light,star sunbathe>lie sunbather>loafer sunday>clergyman sundown>hour
    sundress>dress sunflower>flower sunglass>lens sunhat>hat sunlight>light sunrise>hour sunset>hour
    sunshade>protection,shelter sunshine>light,weather superman>drug,leader supermarket>grocery
    supervise>handle,manage,watch supervision>management supper>gathering,meal
    supply>measure,quantity support>activity,aid,assist,assistance,help
    supporter>helper,individual,person,someone,soul surf>glide,search,seek,wave
    surface>artifact,bound,boundary surfboard>artifact,glide surfboarder>swimmer surfer>swimmer
    surgeon>doctor surgery>room surprise>amazement,astonishment,impress,strike
    surround>cover,location surroundings>environment,location
    survey>analyze,examination,examine,statement,study survive>defeat
    survivor>individual,person,someone,soul sushi>dish suspect>individual,person,someone,soul
    suspend>hang suspender>clothing,wear suspension>measure,mixture,quantity suv>auto,automobile,car
    swaddle>attach swallow>consume,defeat swamp>condition,wetland swan>bird swap>transaction
    swarm>crowd,grouping swat>blow swatch>cloth,fabric,piece,textile sweat>condition,eject
    sweatband>strip sweater>garment,individual,person,someone,soul sweatpants>pant,trouser
    sweatshirt>pullover sweatsuit>garment sweden>country sweeper>employee sweet>food,scientist
    swerve>motion,turn swim>athletics,sport swimmer>athlete,traveler swimming>athletics,sport
    swimsuit>garment swimwear>garment swing>action,activity,toy swinge>damage swipe>stroke
    swirl>flow,revolve,rotate,shape switch>device switzerland>country swoop>descend,fall,raid,tune
    sword>weapon swordfish>seafood swordsman>combatant,fighter sydney>city,metropolis
    symbol>process,signal symphony>orchestra synchronize>adjust,happen,occur
    synthesizer>device,individual,person,someone,soul syringe>instrument syrup>seasoning
    system>artifact,grouping t>compound t-shirt>shirt tab>bill,medium tabby>cat
    table>array,furniture tablet>paper,slab tabletop>surface tabloid>medium,newspaper
    tackle>attach,confront,face,footballer,paraphernalia tackler>footballer taco>dish,mexican
    taekwondo>self-defense tag>attach,mark,marker,marking,touch tai>asian,tongue tail>cut,end,pursue
    tailcoat>attire,dress,garb tailgate>gate tailor>maker taiwan>island takeoff>departure
    takeout>food,statement taker>client,customer,individual,person,someone,soul
    tale>content,lie,message talent>ability,expert talk>communicate,conversation,discussion
    talkie>film,movie,pic tamale>city,dish,metropolis tambourine>drum tamper>interfere,manipulate
    tan>brown,condition tandem>bicycle,bike tangerine>citrus
    tangle>confusion,entwine,interlace,intertwine,involve,lace tango>music tank>container,vehicle
    tanker>ship,soldier tanning>penalty tap>blow,cut,remove tape>attach,device,record,strip
    tapestry>cloth,fabric,quality,textile tar>sailor target>signal,victim tarmac>pavement,surface
    tarp>canvas tartan>cloth,fabric,textile task>duty,work tassel>adornment
    tattoo>decoration,ornament,signal,stain tavern>building,edifice taxi>auto,automobile,car
    taylor>actress,musician te>substance tea>beverage,meal teach>communicate
    teacher>concept,professional teacup>cup,measure,quantity teal>duck,green
    team>grouping,organization teammate>peer teapot>pot tear>drop,gap,opening,separate tech>school
    technician>expert,worker technique>ability technology>profession teddy>toy,undergarment
    tee>connect,device,lay,link,place,position,put,set,site teen>individual,person,someone,soul
    teenager>individual,person,someone,soul teepee>tent teeter>toy teeter-totter>toy teething>growth
    telegraph>apparatus,setup telephone>equipment,medium telescope>magnifier
    television>broadcasting,system tell>communicate,express teller>official,scientist
    temperature>measure,property,quantity template>example temple>building,edifice,feature
    tend>attend tender>assistant,help,helper tennis>athletics,game,sport
    tent>live,populate,shelter,web terminal>station terrace>plateau,structure terrier>dog
    terrify>scare territory>area,location terrorist>individual,person,someone,soul
    test>check,evaluate,experiment,judge,measurement tether>attach,device texan>american
    text>passage,writing textbook>book textile>artifact texture>character,property thai>asian,tai
    thailand>country thames>river thank>tell thanks>aid,assist,assistance,content,help,message
    thatch>artifact,hairdo,hairstyle,roof theater>building,communication,edifice
    theatre>building,communication,edifice theme>content,furnish,idea,message,provide,thought
    thermometer>instrument thermos>bottle thigh>limb thin>cut,reduce,turn thing>action,situation
    think>anticipate,evaluate,expect,judge,thought thomas>politician thong>underpants
    thoroughfare>road,route thought>process thousand>number thread>cord threaten>exist,warn
    thrill>excitement,fear,fright thriller>story throat>artifact throne>chair,fixture
    throng>gathering throw>chance,opportunity,propel thrower>individual,person,someone,soul,worker
    thrust>push thumb>covering,finger thumbnail>fingernail ti>bush,metal,shrub
    tiara>headdress,headgear tibetan>asian ticket>document,mark,marker,marking tickle>create,itch
    tie>fasten,fix,garment,secure tier>competitor,rank,rival tiger>individual,person,someone,soul
    tightrope>rope tights>hose tile>artifact,cover,slab till>dirt,soil,transform tiller>farmer,shoot
    tilt>battle,bend,struggle timber>artifact,beam time>case,period time-out>pause,suspension
    times>period timetable>schedule tin>container,metal tinfoil>foil
    tinker>gypsy,individual,person,someone,soul,work tinsel>decoration,ornament,thread,yarn
    tint>color tip>benefit,end tire>hoop tissue>paper title>call,header,name
    toast>bread,celebrity,heat,honor toaster>appliance,supporter tobacco>drug,herb
    toboggan>sled,sledge,sleigh today>day,present toddler>child,kid,shaver,youngster toe>covering
    toenail>nail toga>cloak toil>work toilet>fixture,room toiletry>artifact toilette>protection
    toll>quality tom>cat,negro tomato>herb,vegetable,veggie tomb>place,spot tombstone>monument,stone
    tone>mouth,pitch,speak,style,talk tongs>device tongue>language,organ tonight>present
    tool>artifact,way toolbox>chest tooth>bone,structure
    toothbrush>brush,moustache,mustache,toiletry toothpaste>cleaner toothpick>lumber,timber
    top>overtake,region,surface topic>content,message topper>worker topping>garnish
    topple>descend,fall,push torch>burn,herb,light toronto>city,metropolis tortilla>pancake
    tortoise>turtle toss>fling,gambling,gaming,throw,turn total>concept tote>bag,carry,transport
    totem>emblem,grouping toucan>bird touchdown>arrival,success tour>journey tourist>traveler
    tournament>competition,contest tow>drag,haul towel>cloth,fabric,piece,textile
    tower>appear,look,seem,shape,structure town>district,gathering,territory townspeople>gathering
    toy>artifact,replica toyota>city,metropolis
    trace>analyze,communication,examine,measure,quantity,study track>information,location,watch
    tracker>hunter tractor>container,truck,vehicle trade>exchange,job,transaction trader>merchant
    traffic>collection,transaction trail>lag,pursue,road,route,track
    trailer>ad,advertisement,advertising,loafer train>instruct,series,teach,transport
    trainer>leader,machine training>activity,heritage tram>transport,wagon trample>injure,walk,wound
    trampoline>equipment transfer>action,individual,person,someone,soul transformer>device
    transit>facility,installation,instrument translation>record transport>artifact
    transportation>action,facility,installation transvestite>individual,person,someone,soul
    trap>device,drainpipe trapeze>swing trash>folk,waste travel>motion,movement
    traveler>individual,person,someone,soul traverse>pass tray>container tread>movement,surface,walk
    treadmill>device,machinery treasure>art treat>affect,food,interact
    treatment>attention,care,management tree>flora,plant,shape treetop>top trek>journey,trip
    trench>ditch tress>hairdo,hairstyle trial>attempt,effort,experiment,try triangle>shape
    tribe>grouping tribesman>member tricycle>container,vehicle trike>container,vehicle
    trim>adorn,adornment,cut,decorate,grace trimmer>machine,worker trimming>adornment
    trinket>adornment trio>music,number trip>journey tripe>garbage,meat triple>hit,set tripod>device
    triumph>joy,success troll>circle,monster,roll,song,vocal trolley>container,vehicle
    trombone>brass trombonist>instrumentalist,musician,player trooper>policeman,soldier
    trophy>award,honor trot>individual,movement,person,ride,run,someone,soul
    trouble>activity,difficulty trough>channel troupe>organization trouser>garment trowel>tool
    truck>cart,go-cart,pushcart trucker>driver trudge>walk trumpet>brass
    trumpeter>instrumentalist,messenger,musician,player trunk>baggage,luggage,stalk,stem
    truth>information try>activity,evaluate,judge tub>container tuba>brass
    tube>bring,device,furnish,provide tuck>border,fold,surround tug>attract,boat,pull,struggle
    tug-of-war>athletics,struggle tugboat>boat tumble>descend,fall,push,stunt
    tumbleweed>bush,shrub,weed tummy>belly,organ tuna>cactus,seafood tundra>plain
    tune>adjust,music,pitch tunic>cloak,tissue tunnel>passageway turban>hat,headdress,headgear
    turf>district,land,territory turkey>country,fowl,poultry turn>curve turnip>herb,vegetable,veggie
    turntable>platform,tray turquoise>blue,mineral turret>structure,tower
    turtle>reptile,sweater,t-shirt turtleneck>sweater,t-shirt tusk>material,stuff,tooth
    tussle>combat,fight tutu>priest,skirt tux>attire,dress,garb tuxedo>attire,dress,garb
    tv>broadcasting,receiver tweak>draw,pinch,pull twenty>currency,number twig>branch
    twilight>hour,light twin>individual,person,sibling,someone,soul twine>cord
    twirl>fold,movement,revolve,rotate,turn twist>statement twister>cyclone two>card,number
    type>adult,form,grownup,kind,remember,sort,write typewriter>machine u>metal uk>kingdom
    ukraine>country ukulele>guitar ultimate>quality umbrella>defense,shelter ump>official
    umpire>judge,official un>organization uncle>helper,relative underbrush>brush
    undergarment>garment underground>railroad,railway underpants>undergarment underpass>tunnel
    undershirt>undergarment underside>surface underwear>undergarment unfold>grow,reveal
    unicorn>imagination unicycle>container,vehicle unicyclist>rider uniform>clothing,wear
    union>america,organization,usa unit>component,measure,portion,quantity unitard>garment
    university>body,structure unload>deliver,remove unlock>open,release unpack>remove unwrap>tell
    uphill>climb,raise upright>device,piano upset>create urinal>fixture urinate>eject urn>pot,vase
    usa>bureau,country,office usage>activity,pattern,practice use>activity,consume,utility
    user>individual,person,someone,soul usps>bureau,office utensil>artifact utility>company,quality
    utilize>exchange v>metal vac>holiday,vacation vacation>leisure,spend
    vacuum>clean,condition,space valve>device vancouver>adventurer,explorer,town
    vandalize>destroy,ruin vane>device vanilla>flower,seasoning vanity>pride,quality
    vantage>position,quality variety>collection vary>differ vase>jar vat>container,tax
    vault>bound,grave,jump,leap,room,tomb vaulter>athlete vegetable>herb,produce vegetate>live
    vegetation>collection,growth veggie>produce vehicle>medium,transport veil>conceal,garment,hide
    velcro>cloth,fabric,textile velodrome>racetrack,raceway velveeta>cheese
    velvet>cloth,fabric,textile vend>interact vendor>merchant venice>city,metropolis vent>hole,porta
    ventilation>improvement,system venture>possession,project,task venue>district,scene,territory
    version>statement,type vessel>craft vest>garment,instal,install,undergarment
    veteran>man,serviceman vial>bottle victim>individual,person,someone,soul victoria>god,queen
    victory>success video>communication,device videotape>device,record,tape,video
    vienna>city,metropolis vietnam>country,war view>analyze,attitude,believe,examine,study,think
    viewer>device,observer viewfinder>device viewpoint>stance,vantage vigil>condition,rite
    viking>dweller village>community villager>dweller vine>flora,plant vineyard>farm
    vintage>age,wine vinyl>plastic violence>action,degree,level violin>string
    violinist>instrumentalist,musician,player visa>content,message visibility>property
    vision>imagery,imagination visit>gathering,meeting,tour visitor>traveler visor>brim,shield
    vitamin>food vocal>music vocalist>instrumentalist,musician,player vocalize>sing
    voice>communication,sound volcano>crack,crevice,mountain volley>fire,stroke
    volleyball>athletics,ball,game,sport volunteer>communicate,man,serviceman,worker
    vote>choice,choose,select,selection,signify vow>content,message vulture>bird w>direction,metal
    wade>athlete,participant,player,walk wader>bird waffle>food wagon>container,truck,vehicle
    waist>portion,region waistband>strip waistcoat>garment wait>pause,suspension
    waiter>employee,individual,person,someone,soul waitress>server,waiter,work waive>abandon
    wake>effect,island,result,turn wakeboard>artifact walk>accompany,action,movement
    walker>author,writer walkie-talkie>system walkman>stereo walkway>path wall>partition
    wallet>container wallpaper>paper wand>rod,twig wanker>individual,person,someone,soul
    ward>district,individual,person,someone,soul,territory wardrobe>collection,furniture
    ware>article,artifact,spend warehouse>depot,storage warm-up>preparation warmer>device
    warmth>love,temperature warn>communicate,discuss warning>content,message
    warplane>aircraft,vehicle warrior>individual,person,someone,soul wash>deliver,paint,work
    washer>worker washington>city,metropolis washroom>bathroom,john,toilet
    waste>activity,material,stuff wasteland>wild watch>check,instrument watcher>guard,observer
    water>compound,fluid,furnish,provide,wet watercolor>paint,painting,picture
    watercraft>craft,skill waterfall>water waterfront>district,territory waterline>location
    watermelon>melon waterside>bank waterspout>rain,twister waterway>artifact,water
    wave>gesture,motion,movement wax>cover way>property weapon>communication,instrument
    wear>covering,feature weather>angle,defy,lean,tilt weave>create,decoration,ornament
    weaver>bird,worker web>trap webpage>file website>computer wed>join,perform
    wedding>ceremony,rite,ritual wedge>fasten,fix,sandwich,secure,triangle weed>flora,plant,strip
    week>period weekend>period weight>equipment,property weightlift>exercise,workout
    weimaraner>hound welcome>accept,content,greet,message,situation weld>connect,crusader,herb,link
    welder>worker well>artifact,container wells>author,writer wembley>district,territory
    west>direction,location westminster>district,territory wet>pee,urinate wetland>land
    whack>blow,touch whale>individual,person,someone,soul wharf>platform wheat>cereal,grain
    wheel>revolve,rotate,transport wheelbarrow>cart,go-cart,pushcart wheelchair>chair
    wheeler>archaeologist,archeologist whip>beat,instrument,politician whisk>bring,broom,utensil
    whisper>mouth,speak,talk whist>game whistle>signal,sound
    white>color,individual,person,someone,soul whitecap>wave whitewater>foam whiz>sound whizz>expert
    whole>concept wicker>wood,work wicket>equipment widow>woman wield>manipulate
    wiener>sausage,scientist wife>partner,woman wig>attire,dress,garb wild>location
    wildebeest>antelope wilderness>forest,situation,woodland wildfire>fire wildflower>flora,plant
    willow>machine,tree win>amount,sum,triumph,victory wind>effect,result,weather windbreaker>jacket
    windmill>generator,machinery window>artifact,structure windowsill>sill windshield>protection
    windsurf>surf,surfboard wine>alcohol,drink,ply,provide,red wineglass>glass wing>device,organ
    wink>gesture,minute,mo,moment,motion,second winner>contestant,individual,person,someone,soul
    winter>season wipe>contact,rub wire>communicate,device,equip,outfit wiring>circuit,labor
    wisconsin>river wish>desire,want wit>ability,content,message withdraw>quit,stop
    withe>device,twig witness>experience,observer,speaker,watch
    wizard>expert,individual,person,someone,soul wok>pan wolf>canine,musician
    woman>adult,female,grownup wonder>address,amazement,astonishment,meditate,mull,ponder,reflect
    wonderland>ground,imagination wood>flora,material,stuff,vegetation woodland>ground
    woodwork>craft,trade,work woodworker>worker woodworking>craft,trade wool>cloth,fabric,textile
    word>component,portion,statement wording>style work>activity,product workbench>table
    worker>individual,person,someone,soul workman>employee workout>effort workplace>point
    workshop>course,workplace workspace>area workstation>computer world>people
    worm>animal,creature,fauna,individual,person,someone,soul
    worship>activity,adore,consider,love,regard,view worshiper>individual,lover,person,someone,soul
    wound>create,hurt,injury wrangle>scrap wrap>cloak,cover,sandwich wrapper>clothing,covering,wear
    wreath>arrangement,decoration,ornament wreck>accident,condition,destroy,ruin wreckage>portion
    wrench>injury,motion wrestle>battle,debate,effort wrestler>combatant,fighter wrinkle>fold
    wrist>joint wristband>strip wristwatch>watch write>communicate,create
    writer>individual,person,someone,soul writing>communication,creation wrong>activity
    x>letter,number xylophone>device y>letter,metal yacht>vessel,watercraft yak>ox,talk
    yam>stalk,stem,vine yankee>american yard>field yarn>cord,report yawn>breathe,response
    year>period yell>communication,shout yield>furnish,income,industry,provide yo-yo>toy
    yoga>exercise,faith,religion,workout yogurt>food yoke>attach,connect,link yolk>food,foodstuff
    yorkshire>location youngster>individual,person,someone,soul
    youth>individual,people,person,someone,soul zigzag>shape
    zip>code,fasten,fix,measure,quantity,secure zipper>device zombie>individual,person,someone,soul
    zone>location,place,spot zoo>facility,installation zoom>hurry,rise,zip zucchini>squash
    """

  /// What follows which part of speech; see ``TagModel``.
  static let transitions = """
    31 51 75 43 34 60 74 127 84 23 65 84 38 65 40 37 21 60 69 34 56 27 54 77 124 65 22 60 83 28 62
    35 49 26 42 49 87 103 64 81 59 104 79 13 20 53 99 38 53 47 42 46 58 84 99 69 82 56 124 73 13 17
    62 107 37 63 41 56 37 43 110 128 79 87 48 124 76 14 18 65 107 39 56 52 52 24 43 103 99 64 85 53
    121 88 10 51 87 83 36 61 44 46 6 28 96 90 68 73 38 113 97 64 102 118 79 91 46 66 69 6 27 92 98
    64 92 37 111 60 65 87 111 71 67 61 53 61 31 7 105 76 56 76 28 70 103 51 56 81 59 81 92 58 82 31
    45 123 122 68 89 40 114 61 62 5 56 96 90 84 65 61 6 48 105 81 72 76 21 76 80 79 69 102 70 77 105
    102 81 69 77 40 33 50 64 63 119 98 31 63 82 18 54 53 49 19 59 67 78 122 6 37 57 114 67 40 36 91
    52 61 109 91 91 49 60 75 67 46 45 41 96 73 20 30 86 64 52 49 21 32 30 34 55 57 27 67 24 97 42 62
    19 53 58 76 122 103 129 29 25 32 130 74 82 46 97 54 91 12 43 59 79 90 123 99 43 44 105 131 90
    104 51 99 26 81 6 63 130 81 110 124 183 19 40 62 58 39 64 36 93 55 30 23 68 48 61 51 49
    """
}
