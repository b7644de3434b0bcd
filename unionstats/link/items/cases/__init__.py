"""Cases: what a number is of by its sort (a rate, a duration, money given) and by what its sentence does with it."""
