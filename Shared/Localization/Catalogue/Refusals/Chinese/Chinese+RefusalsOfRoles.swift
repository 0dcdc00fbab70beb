extension Texts {
    static let chineseRefusalsOfRoles: [String: String] = [
        "a region": "区域",
        "at character {0}: expected {1}, found the end": "第 {0} 个字符处应为{1}，而文字到此结束",
        "at character {0}: expected {1}, found “{2}”": "第 {0} 个字符处应为{1}，而此处为“{2}”",
        "at most {0} characters and {1} words": "最多 {0} 个字符和 {1} 个词",
        "at most {0} parentheses within another": "最多 {0} 层嵌套括号",
        "letters, digits, hyphens, commas or parentheses": "字母、数字、连字符、逗号或括号",
        "the id of a party": "缔约方的标识",
        "the number of a proposal": "提案的编号",
        "“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region":
            "“all parties”、“the label regions of”、“the owners of actions on”、“party”或区域",
        "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”":
            "“focal points”、“secretariat”、“co-chairs”、“recipients of”、“silent on”、“opted out”或“(”",
        "“label regions of” or “owners of actions on”": "“label regions of”或“owners of actions on”",
        "“plus”, “minus”, “only” or the end": "“plus”、“minus”、“only”或结尾",
    ]
}
