from eleven import eleven

decode = eleven([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 1)
