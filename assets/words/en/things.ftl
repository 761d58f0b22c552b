### The things a detector can tell apart.
### The value is the word shown at the thing; `.plural` goes with a count of two or more, `.article`
### with one. `.singular` stands where one of it is called otherwise than the value. `.also` lists
### other words a person may ask with; they are never said.

thing-person = person
    .plural = people
    .article = a
    .also = persons, human, humans, somebody, someone, anybody, anyone, me, us, him, her, them

thing-bicycle = bicycle
    .plural = bicycles
    .article = a
    .also = bike, bikes, cycle, cycles

thing-car = car
    .plural = cars
    .article = a
    .also = automobile, automobiles

thing-motorcycle = motorcycle
    .plural = motorcycles
    .article = a
    .also = motorbike, motorbikes

thing-airplane = airplane
    .plural = airplanes
    .article = an
    .also = plane, planes, aeroplane, aeroplanes, aircraft

thing-bus = bus
    .plural = buses
    .article = a
    .also = coach, coaches

thing-train = train
    .plural = trains
    .article = a

thing-truck = truck
    .plural = trucks
    .article = a
    .also = lorry, lorries

thing-boat = boat
    .plural = boats
    .article = a
    .also = ship, ships

thing-traffic-light = traffic light
    .plural = traffic lights
    .article = a
    .also = stoplight, stoplights

thing-fire-hydrant = fire hydrant
    .plural = fire hydrants
    .article = a
    .also = hydrant, hydrants

thing-stop-sign = stop sign
    .plural = stop signs
    .article = a

thing-parking-meter = parking meter
    .plural = parking meters
    .article = a

thing-bench = bench
    .plural = benches
    .article = a

thing-bird = bird
    .plural = birds
    .article = a

thing-cat = cat
    .plural = cats
    .article = a

thing-dog = dog
    .plural = dogs
    .article = a

thing-horse = horse
    .plural = horses
    .article = a

thing-sheep = sheep
    .plural = sheep
    .article = a

thing-cow = cow
    .plural = cows
    .article = a
    .also = cattle

thing-elephant = elephant
    .plural = elephants
    .article = an

thing-bear = bear
    .plural = bears
    .article = a

thing-zebra = zebra
    .plural = zebras
    .article = a

thing-giraffe = giraffe
    .plural = giraffes
    .article = a

thing-backpack = backpack
    .plural = backpacks
    .article = a
    .also = rucksack, rucksacks

thing-umbrella = umbrella
    .plural = umbrellas
    .article = an

thing-handbag = handbag
    .plural = handbags
    .article = a
    .also = bag, bags, purse, purses

thing-tie = tie
    .plural = ties
    .article = a
    .also = necktie, neckties

thing-suitcase = suitcase
    .plural = suitcases
    .article = a

thing-frisbee = frisbee
    .plural = frisbees
    .article = a

thing-skis = skis
    .singular = pair of skis
    .plural = pairs of skis
    .article = a
    .also = ski

thing-snowboard = snowboard
    .plural = snowboards
    .article = a

thing-sports-ball = ball
    .plural = balls
    .article = a
    .also = sports ball, sports balls

thing-kite = kite
    .plural = kites
    .article = a

thing-baseball-bat = baseball bat
    .plural = baseball bats
    .article = a

thing-baseball-glove = baseball glove
    .plural = baseball gloves
    .article = a

thing-skateboard = skateboard
    .plural = skateboards
    .article = a

thing-surfboard = surfboard
    .plural = surfboards
    .article = a

thing-tennis-racket = tennis racket
    .plural = tennis rackets
    .article = a
    .also = racket, rackets

thing-bottle = bottle
    .plural = bottles
    .article = a

thing-wine-glass = wine glass
    .plural = wine glasses
    .article = a
    .also = glass, wineglass, wineglasses

thing-cup = cup
    .plural = cups
    .article = a
    .also = mug, mugs

thing-fork = fork
    .plural = forks
    .article = a

thing-knife = knife
    .plural = knives
    .article = a

thing-spoon = spoon
    .plural = spoons
    .article = a

thing-bowl = bowl
    .plural = bowls
    .article = a

thing-banana = banana
    .plural = bananas
    .article = a

thing-apple = apple
    .plural = apples
    .article = an

thing-sandwich = sandwich
    .plural = sandwiches
    .article = a

thing-orange = orange
    .plural = oranges
    .article = an

thing-broccoli = broccoli
    .singular = piece of broccoli
    .plural = pieces of broccoli
    .article = a

thing-carrot = carrot
    .plural = carrots
    .article = a

thing-hot-dog = hot dog
    .plural = hot dogs
    .article = a

thing-pizza = pizza
    .plural = pizzas
    .article = a

thing-donut = donut
    .plural = donuts
    .article = a
    .also = doughnut, doughnuts

thing-cake = cake
    .plural = cakes
    .article = a

thing-chair = chair
    .plural = chairs
    .article = a

thing-couch = couch
    .plural = couches
    .article = a
    .also = sofa, sofas, settee, settees

thing-potted-plant = potted plant
    .plural = potted plants
    .article = a
    .also = plant, plants, houseplant, houseplants

thing-bed = bed
    .plural = beds
    .article = a

thing-dining-table = dining table
    .plural = dining tables
    .article = a
    .also = table, tables
    .dining = dining table, dining tables, dinner table, dinner tables, kitchen table, kitchen tables, breakfast table
    .low = coffee table, coffee tables, low table, low tables, cocktail table, side table, side tables
    .desk = desk, desks, writing desk, writing table

thing-toilet = toilet
    .plural = toilets
    .article = a

thing-tv = TV
    .plural = TVs
    .article = a
    .also = television, televisions, telly

thing-laptop = laptop
    .plural = laptops
    .article = a
    .also = notebook computer, notebook computers

thing-mouse = computer mouse
    .plural = computer mice
    .article = a
    .also = mouse, mice

thing-remote = remote control
    .plural = remote controls
    .article = a
    .also = remote, remotes

thing-keyboard = keyboard
    .plural = keyboards
    .article = a

thing-cell-phone = cell phone
    .plural = cell phones
    .article = a
    .also = phone, phones, mobile, mobiles, mobile phone, mobile phones, smartphone, smartphones, cellphone, cellphones

thing-microwave = microwave
    .plural = microwaves
    .article = a

thing-oven = oven
    .plural = ovens
    .article = an
    .also = stove, stoves

thing-toaster = toaster
    .plural = toasters
    .article = a

thing-sink = sink
    .plural = sinks
    .article = a
    .also = washbasin, washbasins

thing-refrigerator = refrigerator
    .plural = refrigerators
    .article = a
    .also = fridge, fridges

thing-book = book
    .plural = books
    .article = a

thing-clock = clock
    .plural = clocks
    .article = a

thing-vase = vase
    .plural = vases
    .article = a

thing-scissors = scissors
    .singular = pair of scissors
    .plural = pairs of scissors
    .article = a

thing-teddy-bear = teddy bear
    .plural = teddy bears
    .article = a
    .also = teddy, teddies

thing-hair-drier = hair dryer
    .plural = hair dryers
    .article = a
    .also = hair drier, hair driers, hairdryer, hairdryers

thing-toothbrush = toothbrush
    .plural = toothbrushes
    .article = a

## Kinds: words for several of these things at once. What belongs to which: app/skills/kinds.ts

kind-animal = animal
    .plural = animals
    .article = an

kind-fruit = fruit
    .singular = piece of fruit
    .plural = pieces of fruit
    .article = a
    .also = fruits

kind-food = food
    .singular = thing to eat
    .plural = things to eat
    .article = a
    .also = something to eat, anything to eat

kind-furniture = furniture
    .singular = piece of furniture
    .plural = pieces of furniture
    .article = a

kind-vehicle = vehicle
    .plural = vehicles
    .article = a

kind-drinkware = thing to drink from
    .plural = things to drink from
    .article = a
    .also = something to drink from, anything to drink from, drinking vessel, drinking vessels, drinking glass, crockery

kind-seat = seat
    .plural = seats
    .article = a
    .also = something to sit on, anything to sit on, place to sit, somewhere to sit

kind-cutlery = piece of cutlery
    .plural = pieces of cutlery
    .article = a
    .also = cutlery, silverware, something to eat with, eating utensil, eating utensils, utensil, utensils

kind-luggage = piece of luggage
    .plural = pieces of luggage
    .article = a
    .also = luggage, baggage, something to pack

kind-appliance = appliance
    .plural = appliances
    .article = an
    .also = household appliance, household appliances, kitchen appliance, kitchen appliances

kind-electronics = electronic device
    .plural = electronic devices
    .article = an
    .also = electronics, gadget, gadgets, device, devices

kind-screen = screen
    .plural = screens
    .article = a
    .also = display, displays

kind-vegetable = vegetable
    .plural = vegetables
    .article = a

kind-container = container
    .plural = containers
    .article = a
    .also = vessel, vessels

kind-thing = thing
    .plural = things
    .article = a
