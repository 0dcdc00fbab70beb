extension Texts {
    static let frenchRefusalsOfRoles: [String: String] = [
        "a region": "une région",
        "at character {0}: expected {1}, found the end": "au caractère {0}, attendu : {1} ; le texte s’arrête là",
        "at character {0}: expected {1}, found “{2}”": "au caractère {0}, attendu : {1} ; trouvé : « {2} »",
        "at most {0} characters and {1} words": "au plus {0} caractères et {1} mots",
        "at most {0} parentheses within another": "au plus {0} niveaux de parenthèses imbriquées",
        "letters, digits, hyphens, commas or parentheses":
            "des lettres, chiffres, traits d’union, virgules ou parenthèses",
        "the id of a party": "l’identifiant d’une partie",
        "the number of a proposal": "le numéro d’une proposition",
        "“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region":
            "« all parties », « the label regions of », « the owners of actions on », « party » ou une région",
        "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”":
            "« focal points », « secretariat », « co-chairs », « recipients of », « silent on », « opted out » ou « ( »",
        "“label regions of” or “owners of actions on”": "« label regions of » ou « owners of actions on »",
        "“plus”, “minus”, “only” or the end": "« plus », « minus », « only » ou la fin",
    ]
}
