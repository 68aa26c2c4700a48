print("foil")
