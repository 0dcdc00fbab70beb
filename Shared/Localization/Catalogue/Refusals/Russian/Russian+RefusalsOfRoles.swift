extension Texts {
    static let russianRefusalsOfRoles: [String: String] = [
        "a region": "регион",
        "at character {0}: expected {1}, found the end":
            "знак {0}: ожидалось следующее: {1}; текст на этом заканчивается",
        "at character {0}: expected {1}, found “{2}”": "знак {0}: ожидалось следующее: {1}; указано «{2}»",
        "at most {0} characters and {1} words": "не более {0} знаков и {1} слов",
        "at most {0} parentheses within another": "не более {0} уровней вложенных скобок",
        "letters, digits, hyphens, commas or parentheses": "буквы, цифры, дефисы, запятые или скобки",
        "the id of a party": "идентификатор стороны",
        "the number of a proposal": "номер предложения",
        "“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region":
            "«all parties», «the label regions of», «the owners of actions on», «party» или регион",
        "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”":
            "«focal points», «secretariat», «co-chairs», «recipients of», «silent on», «opted out» или «(»",
        "“label regions of” or “owners of actions on”": "«label regions of» или «owners of actions on»",
        "“plus”, “minus”, “only” or the end": "«plus», «minus», «only» или конец",
    ]
}
