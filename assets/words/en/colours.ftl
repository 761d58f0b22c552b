### Colours. `.also` lists every word a person may ask with.

colour-black = black
    .also = black
colour-white = white
    .also = white, ivory
colour-grey = grey
    .also = grey, gray, silver
colour-red = red
    .also = red, crimson, scarlet
colour-orange = orange
    .also = orange
colour-yellow = yellow
    .also = yellow, golden, gold
colour-green = green
    .also = green, olive
colour-blue = blue
    .also = blue, navy, turquoise
colour-purple = purple
    .also = purple, violet, lilac
colour-pink = pink
    .also = pink, rose
colour-brown = brown
    .also = brown, beige, tan

# $first covers more of it than $second.
colour-two = { $first } and { $second }
