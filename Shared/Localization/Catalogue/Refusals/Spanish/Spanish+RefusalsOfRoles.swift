extension Texts {
    static let spanishRefusalsOfRoles: [String: String] = [
        "a region": "una región",
        "at character {0}: expected {1}, found the end":
            "en el carácter {0} se espera lo siguiente: {1}; el texto termina aquí",
        "at character {0}: expected {1}, found “{2}”":
            "en el carácter {0} se espera lo siguiente: {1}; se encontró «{2}»",
        "at most {0} characters and {1} words": "como máximo {0} caracteres y {1} palabras",
        "at most {0} parentheses within another": "como máximo {0} niveles de paréntesis anidados",
        "letters, digits, hyphens, commas or parentheses": "letras, cifras, guiones, comas o paréntesis",
        "the id of a party": "el identificador de una parte",
        "the number of a proposal": "el número de una propuesta",
        "“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region":
            "«all parties», «the label regions of», «the owners of actions on», «party» o una región",
        "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”":
            "«focal points», «secretariat», «co-chairs», «recipients of», «silent on», «opted out» o «(»",
        "“label regions of” or “owners of actions on”": "«label regions of» u «owners of actions on»",
        "“plus”, “minus”, “only” or the end": "«plus», «minus», «only» o el final",
    ]
}
