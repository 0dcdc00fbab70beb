extension Texts {
    static let chineseRefusalsOfMinutes: [String: String] = [
        "expected a colon after the item": "项目之后应为冒号",
        "expected a date after “due”, found the end": "“due”之后应为日期，而该行到此结束",
        "expected a date, such as 2027-03-31 or “end of March 2027”": "此处应为日期，例如 2027-03-31 或“end of March 2027”",
        "expected a month": "此处应为月份",
        "expected a month after “{0}”": "“{0}”之后应为月份",
        "expected a number after “in”, such as “in 2 weeks”": "“in”之后应为数字，例如“in 2 weeks”",
        "expected a week, a month, a quarter or a year after “of”": "“of”之后应为周、月、季度或年",
        "expected an owner before “to”": "“to”之前应为负责方",
        "expected an owner, “to” and what is to be done, found the end": "此处应有负责方、“to”和应办事项，而该行到此结束",
        "expected days, weeks, months or years": "此处应为时间单位：“days”、“weeks”、“months”或“years”",
        "expected days, weeks, months or years, found “{0}”": "此处应为时间单位“days”、“weeks”、“months”或“years”，而所填为“{0}”",
        "expected the end after the date, found “{0}”": "日期之后应结束，而此处为“{0}”",
        "expected what is to be done after “to”": "“to”之后应为应办事项",
        "expected “(item 3.1)” or a colon": "此处应为“(item 3.1)”或冒号",
        "expected “)” after the item": "项目之后应为“)”",
        "expected “due” and a date at the end, such as “due 2027-03-31”": "末尾应为“due”和日期，例如“due 2027-03-31”",
        "expected “of” after “{0}”": "“{0}”之后应为“of”",
        "expected “to” and what is to be done after the owner": "负责方之后应为“to”和应办事项",
        "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”":
            "未作为行动读取：载有行动的行以“action:”或“action (item 3.1):”开头",
        "item {0} is not on the agenda": "项目 {0} 不在议程上",
        "leads out of the calendar": "超出日历范围",
        "more than {0} actions": "行动超过 {0} 项",
        "the same action stands in line {0} already": "第 {0} 行已有同一行动",
        "there is no {0}": "没有这一日期：{0}",
        "what is to be done must be one line of 1 to {0} characters": "应办事项必须是 1 至 {0} 个字符的单行文字",
        "{0} is before {1}, the day of the minutes": "{0}早于会议记录的日期，即{1}",
        "“{0}” can be read in more than one way; write a date such as 2027-03-31": "“{0}”可有多种读法；请填写例如 2027-03-31 的日期",
        "“{0}” can be two days; write a date such as 2027-03-31": "“{0}”可能指两个日子；请填写例如 2027-03-31 的日期",
        "“{0}” is neither a party by its name or alias, nor a unit of the secretariat{1}":
            "“{0}”既不是缔约方的名称或别名，也不是秘书处的单位{1}",
        "“{0}” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”":
            "“{0}”不是日期；请填写例如 2027-03-31、“in 2 weeks”或“end of March 2027”",
        "“{0}” is no day of a month": "“{0}”不是月份中的某一日",
        "“{0}” names no day; write “{1}” or a date such as {2}": "“{0}”未指明具体日期；请填写“{1}”或例如 {2} 的日期",
    ]
}
