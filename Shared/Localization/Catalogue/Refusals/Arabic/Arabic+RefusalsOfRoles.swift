extension Texts {
    static let arabicRefusalsOfRoles: [String: String] = [
        "a region": "منطقة",
        "at character {0}: expected {1}, found the end": "عند الحرف {0}، المتوقع: {1}، لكن النص ينتهي هنا",
        "at character {0}: expected {1}, found “{2}”": "عند الحرف {0}، المتوقع: {1}، والموجود «{2}»",
        "at most {0} characters and {1} words": "نص لا يتجاوز عدد أحرفه {0} وعدد كلماته {1}",
        "at most {0} parentheses within another": "عدد من مستويات الأقواس المتداخلة لا يتجاوز {0}",
        "letters, digits, hyphens, commas or parentheses": "حروف أو أرقام أو واصلات أو فواصل أو أقواس",
        "the id of a party": "معرّف طرف",
        "the number of a proposal": "رقم مقترح",
        "“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region":
            "«all parties» أو «the label regions of» أو «the owners of actions on» أو «party» أو منطقة",
        "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”":
            "«focal points» أو «secretariat» أو «co-chairs» أو «recipients of» أو «silent on» أو «opted out» أو «(»",
        "“label regions of” or “owners of actions on”": "«label regions of» أو «owners of actions on»",
        "“plus”, “minus”, “only” or the end": "«plus» أو «minus» أو «only» أو النهاية",
    ]
}
