// Words whose relations decide whether a caption with another word is still true, and which WordNet
// lacks, has in another sense first, or separates by more than one step.

extension Lexicon {
  /// Lemmas that mean the same, or that captions use for the same.
  static let handSynonyms = """
    man=guy=male=gentleman=fellow=dude woman=lady=female child=kid=youngster toddler=baby=infant
    person=people=human=individual=pedestrian=someone crowd=group=bunch=gathering
    bike=bicycle=cycle motorcycle=motorbike=bike car=automobile=vehicle plane=airplane=aeroplane=jet
    couch=sofa tv=television=screen phone=telephone=cellphone=smartphone cellphone=mobile fridge=refrigerator
    stove=oven=range photo=picture=image=photograph street=road=roadway sidewalk=pavement=walkway
    rock=stone=boulder cap=hat sneaker=shoe=trainer boat=ship ocean=sea=water sea=water lake=water
    river=water trail=path=pathway store=shop house=home=building bathroom=restroom toilet=commode
    lawn=grass yard=lawn field=meadow bag=purse=handbag backpack=bag=rucksack suitcase=luggage=bag
    luggage=baggage cup=mug=glass plate=dish=platter donut=doughnut pizza=pie meal=dinner=lunch=food
    laptop=computer=notebook monitor=screen=computer trash=garbage=rubbish bunny=rabbit puppy=dog
    pup=dog pup=puppy kitten=cat kitty=cat pony=horse hill=mountain=slope woods=forest wood=forest
    forest=tree surfboard=board skateboard=board snowboard=board rider=cyclist=biker=bicyclist
    skater=skateboarder player=athlete performer=musician=artist jacket=coat pants=trousers=jeans
    sweater=jumper tank-top=shirt t-shirt=tshirt=tee-shirt=shirt=tee top=shirt blouse=shirt
    glasses=eyeglasses sunglasses=glasses sunglasses=shades spectator=audience=crowd instrument=guitar
    big=large=huge=giant=gigantic=enormous small=little=tiny=miniature=mini grey=gray red=scarlet=crimson
    purple=violet tan=beige=khaki blond=blonde old=elderly=older=aged young=younger=youthful
    happy=smiling=cheerful=joyful tall=high beautiful=pretty=lovely fluffy=furry=hairy
    colorful=colourful=multicolored=multi-colored=bright empty=vacant wet=soaked dirty=muddy
    wooden=wood metal=metallic stripe=striped checkered=checked=plaid shirtless=topless
    round=circular busy=crowded white=pale dark=black light=bright
    circle=disc=disk=dot=round square=box diamond=rhombus middle=center=centre
    several=many=multiple=numerous several=three=four=five=six=seven=eight=nine=ten few=several
    few=three=four couple=pair=two both=two dozen=twelve one=single 1=one 2=two 3=three 4=four 5=five
    6=six 7=seven 8=eight 9=nine 10=ten
    near=by=beside=next=alongside=close=adjacent=at=against near=around on=atop=upon=onto=over
    over=above below=under=beneath=underneath in=inside=into=within=at among=amongst=amid=between=in
    through=across=along toward=towards=to down=along off=from out=outside behind=after
    in=on=at during=in with=beside=by top=upper=above=on bottom=lower=below front=before
    side=edge left=leave
    walk=stroll=stride=hike=move run=jog=sprint=race=dash sit=rest=seat=perch=sit lay=lie=rest=recline
    look=watch=gaze=stare=observe=view=glance=see look=peer hold=carry=grip=grasp=clutch=have
    hold=use=take stand=pose=wait wear=dress=don leap=jump=hop fly=soar=float eat=dine=feed=bite=chew
    talk=speak=chat=converse smile=grin=laugh play=perform ride=drive=travel cook=prepare=make
    throw=pitch=toss=hurl hit=swing=strike=bat work=repair=fix climb=scale slide=glide sleep=nap=rest
    gather=stand=congregate display=show hang=suspend park=stop catch=grab fill=cover=pack
    cross=walk push=shove pull=drag=tow sing=perform cut=slice=chop decorate=adorn
    """

  /// Words and what they are a kind of.
  static let handHypernyms = """
    man>person,people,adult woman>person,people,adult boy>child,person,people,male,man
    girl>child,person,people,female,woman child>person,people baby>child,person,boy,girl
    toddler>child,person,boy,girl teenager>person,people,boy,girl,child guy>person,people
    lady>person,people kid>person,people,boy,girl adult>person,people couple>people,person
    group>people crowd>people family>people,group team>group,people player>person,people,man,woman
    worker>person,people,man,woman rider>person,people,man,woman surfer>person,people,man,woman
    skier>person,people,man,woman snowboarder>person,people,man,woman skateboarder>person,man,boy
    cyclist>person,people,man,woman chef>person,cook,man,woman musician>person,people,man,woman
    batter>player,man,person pitcher>player,man,person catcher>player,person umpire>man,person
    runner>person,people,athlete dancer>person,people,woman soldier>person,man police>person,people
    officer>person,man policeman>officer,man,person bride>woman,person groom>man,person
    dog>animal,pet cat>animal,pet horse>animal cow>animal,cattle sheep>animal elephant>animal
    giraffe>animal zebra>animal bear>animal bird>animal duck>bird goose>bird puppy>animal
    car>vehicle truck>vehicle bus>vehicle van>vehicle,car taxi>car,vehicle cab>car train>vehicle
    motorcycle>vehicle bicycle>vehicle bike>vehicle boat>vehicle
    shirt>clothes,clothing,top jacket>clothes,clothing pants>clothes,clothing dress>clothes,clothing
    apple>fruit banana>fruit orange>fruit carrot>vegetable broccoli>vegetable pizza>food
    sandwich>food cake>food,dessert donut>food,dessert bread>food
    chair>furniture,seat bench>seat table>furniture,desk desk>furniture couch>furniture,seat
    guitar>instrument drum>instrument piano>instrument violin>instrument
    soccer>sport,game,football football>sport,game baseball>sport,game tennis>sport,game
    basketball>sport,game frisbee>toy,disc,game
    tree>plant flower>plant bush>plant palm>tree ball>toy
    circle>shape,object,thing square>shape,object,thing triangle>shape,object,thing
    star>shape,object,thing cross>shape,object,thing diamond>shape,object,thing
    heart>shape,object,thing shape>object,thing object>thing disc>shape,object,thing
    dot>shape,object,thing box>shape,object,thing rhombus>shape,object,thing
    jog>move run>move climb>go surf>ride skateboard>ride ski>ride sprint>move
    """

  /// Words of a side, between a noun and a preposition: they stand where relations do.
  static let sides: Set<String> = [
    "left", "right", "top", "bottom", "front", "back", "middle", "center", "centre", "rear",
  ]

  /// Words for the picture itself, which say nothing that could be false of it.
  static let pictureWords: Set<String> = [
    "picture", "image", "photo", "photograph", "drawing", "view", "shot", "close-up", "closeup",
    "scene", "pictures", "images", "photos", "photographs",
  ]

  /// What follows them: "of", "shows", "contains".
  static let showingWords: Set<String> = [
    "of", "shows", "showing", "show", "with", "contains", "containing", "depicts", "depicting",
    "features", "featuring", "that", "up", "is", "taken",
  ]

  /// Verbs of seeing that belong to such openings.
  static let seeingWords: Set<String> = ["see", "seen", "shown", "shows", "showing", "contains"]

  /// Nouns that are numbers before "of".
  static let countingNouns: Set<String> = ["couple", "pair", "dozen", "lot", "lots", "dozens"]
}
