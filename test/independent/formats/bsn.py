from eleven import eleven

decode = eleven([9, 8, 7, 6, 5, 4, 3, 2, -1], 10)
