extension Texts {
    static let russianRefusalsOfMinutes: [String: String] = [
        "expected a colon after the item": "после пункта ожидается двоеточие",
        "expected a date after “due”, found the end": "после «due» ожидается дата, а строка заканчивается",
        "expected a date, such as 2027-03-31 or “end of March 2027”":
            "ожидается дата, например 2027-03-31 или «end of March 2027»",
        "expected a month": "ожидается месяц",
        "expected a month after “{0}”": "после «{0}» ожидается месяц",
        "expected a number after “in”, such as “in 2 weeks”": "после «in» ожидается число, например «in 2 weeks»",
        "expected a week, a month, a quarter or a year after “of”":
            "после «of» ожидается неделя, месяц, квартал или год",
        "expected an owner before “to”": "перед «to» ожидается ответственный",
        "expected an owner, “to” and what is to be done, found the end":
            "ожидаются ответственный, «to» и то, что надлежит сделать, а строка заканчивается",
        "expected days, weeks, months or years": "ожидается единица времени: «days», «weeks», «months» или «years»",
        "expected days, weeks, months or years, found “{0}”":
            "ожидается единица времени («days», «weeks», «months» или «years»), а стоит «{0}»",
        "expected the end after the date, found “{0}”": "после даты строка должна заканчиваться, а стоит «{0}»",
        "expected what is to be done after “to”": "после «to» ожидается то, что надлежит сделать",
        "expected “(item 3.1)” or a colon": "ожидается «(item 3.1)» или двоеточие",
        "expected “)” after the item": "после пункта ожидается «)»",
        "expected “due” and a date at the end, such as “due 2027-03-31”":
            "в конце ожидаются «due» и дата, например «due 2027-03-31»",
        "expected “of” after “{0}”": "после «{0}» ожидается «of»",
        "expected “to” and what is to be done after the owner":
            "после ответственного ожидаются «to» и то, что надлежит сделать",
        "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”":
            "не читается как мера: такая строка начинается с «action:» или «action (item 3.1):»",
        "item {0} is not on the agenda": "пункта {0} нет в повестке дня",
        "leads out of the calendar": "выходит за пределы календаря",
        "more than {0} actions": "число мер больше {0}",
        "the same action stands in line {0} already": "та же мера уже записана в строке {0}",
        "there is no {0}": "такой даты нет: {0}",
        "what is to be done must be one line of 1 to {0} characters":
            "то, что надлежит сделать, должно занимать одну строку от 1 до {0} знаков",
        "{0} is before {1}, the day of the minutes": "{0} — раньше дня протокола ({1})",
        "“{0}” can be read in more than one way; write a date such as 2027-03-31":
            "«{0}» можно прочитать по-разному; напишите дату в виде 2027-03-31",
        "“{0}” can be two days; write a date such as 2027-03-31":
            "«{0}» может означать два разных дня; напишите дату в виде 2027-03-31",
        "“{0}” is neither a party by its name or alias, nor a unit of the secretariat{1}":
            "«{0}» — не название и не другое наименование стороны и не подразделение секретариата{1}",
        "“{0}” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”":
            "«{0}» — не дата; напишите, например, 2027-03-31, «in 2 weeks» или «end of March 2027»",
        "“{0}” is no day of a month": "«{0}» — не день месяца",
        "“{0}” names no day; write “{1}” or a date such as {2}":
            "«{0}» не указывает день; напишите «{1}» или дату в виде {2}",
    ]
}
