extension Texts {
    static let arabicRefusalsOfMinutes: [String: String] = [
        "expected a colon after the item": "تُتوقع نقطتان رأسيتان بعد البند",
        "expected a date after “due”, found the end": "يُتوقع تاريخ بعد «due»، لكن السطر ينتهي هنا",
        "expected a date, such as 2027-03-31 or “end of March 2027”":
            "يُتوقع تاريخ، مثل ⁦2027-03-31⁩ أو «end of March 2027»",
        "expected a month": "يُتوقع شهر",
        "expected a month after “{0}”": "يُتوقع شهر بعد «{0}»",
        "expected a number after “in”, such as “in 2 weeks”": "يُتوقع عدد بعد «in»، مثل «in 2 weeks»",
        "expected a week, a month, a quarter or a year after “of”": "يُتوقع أسبوع أو شهر أو ربع سنة أو سنة بعد «of»",
        "expected an owner before “to”": "يُتوقع ذكر الجهة المسؤولة قبل «to»",
        "expected an owner, “to” and what is to be done, found the end":
            "يُتوقع ذكر الجهة المسؤولة ثم «to» ثم ما يتعين عمله، لكن السطر ينتهي هنا",
        "expected days, weeks, months or years": "تُتوقع وحدة زمنية: «days» أو «weeks» أو «months» أو «years»",
        "expected days, weeks, months or years, found “{0}”":
            "تُتوقع وحدة زمنية: «days» أو «weeks» أو «months» أو «years»، والموجود «{0}»",
        "expected the end after the date, found “{0}”": "يُتوقع أن ينتهي السطر بعد التاريخ، والموجود «{0}»",
        "expected what is to be done after “to”": "يُتوقع ذكر ما يتعين عمله بعد «to»",
        "expected “(item 3.1)” or a colon": "يُتوقع «(item 3.1)» أو نقطتان رأسيتان",
        "expected “)” after the item": "يُتوقع «)» بعد البند",
        "expected “due” and a date at the end, such as “due 2027-03-31”":
            "تُتوقع «due» وتاريخ في النهاية، مثل «due 2027-03-31»",
        "expected “of” after “{0}”": "تُتوقع كلمة «of» بعد «{0}»",
        "expected “to” and what is to be done after the owner": "تُتوقع «to» وما يتعين عمله بعد ذكر الجهة المسؤولة",
        "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”":
            "لا يُقرأ بوصفه إجراء: فالسطر المتضمن إجراء يبدأ بـ «action:» أو «action (item 3.1):»",
        "item {0} is not on the agenda": "البند {0} غير مدرج في جدول الأعمال",
        "leads out of the calendar": "يخرج عن نطاق التقويم",
        "more than {0} actions": "يتجاوز عدد الإجراءات الحد الأقصى، وهو {0}",
        "the same action stands in line {0} already": "يرد الإجراء نفسه في السطر {0}",
        "there is no {0}": "لا وجود لهذا التاريخ: {0}",
        "what is to be done must be one line of 1 to {0} characters":
            "يجب أن يكون ما يتعين عمله في سطر واحد من 1 إلى {0} من الأحرف",
        "{0} is before {1}, the day of the minutes": "{0} يسبق يوم المحضر، وهو {1}",
        "“{0}” can be read in more than one way; write a date such as 2027-03-31":
            "«{0}» يحتمل أكثر من قراءة؛ يُرجى كتابة تاريخ مثل ⁦2027-03-31⁩",
        "“{0}” can be two days; write a date such as 2027-03-31":
            "«{0}» قد يعني أحد يومين؛ يُرجى كتابة تاريخ مثل ⁦2027-03-31⁩",
        "“{0}” is neither a party by its name or alias, nor a unit of the secretariat{1}":
            "«{0}» ليس اسما لطرف ولا اسما بديلا له، ولا وحدة من وحدات الأمانة{1}",
        "“{0}” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”":
            "«{0}» ليس تاريخا؛ يُرجى كتابة تاريخ مثل ⁦2027-03-31⁩ أو «in 2 weeks» أو «end of March 2027»",
        "“{0}” is no day of a month": "«{0}» ليس يوما من أيام الشهر",
        "“{0}” names no day; write “{1}” or a date such as {2}":
            "«{0}» لا يحدد يوما؛ يُرجى كتابة «{1}» أو تاريخ مثل {2}",
    ]
}
