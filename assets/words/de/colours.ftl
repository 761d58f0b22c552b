### Farben. `.also` nennt jede Form, mit der jemand fragen mag.

colour-black = schwarz
    .also = schwarz, schwarze, schwarzen, schwarzer, schwarzes
colour-white = weiß
    .also = weiß, weiße, weißen, weißer, weißes
colour-grey = grau
    .also = grau, graue, grauen, grauer, graues, silberne, silbernen
colour-red = rot
    .also = rot, rote, roten, roter, rotes
colour-orange = orange
    .also = orange, orangene, orangenen, orangener, orangenes
colour-yellow = gelb
    .also = gelb, gelbe, gelben, gelber, gelbes, goldene, goldenen
colour-green = grün
    .also = grün, grüne, grünen, grüner, grünes
colour-blue = blau
    .also = blau, blaue, blauen, blauer, blaues
colour-purple = lila
    .also = lila, violett, violette, violetten, violetter, violettes
colour-pink = rosa
    .also = rosa, pink, rosafarbene
colour-brown = braun
    .also = braun, braune, braunen, brauner, braunes, beige

colour-two = { $first } und { $second }
