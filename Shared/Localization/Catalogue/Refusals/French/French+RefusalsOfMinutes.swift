extension Texts {
    static let frenchRefusalsOfMinutes: [String: String] = [
        "expected a colon after the item": "un deux-points est attendu après le point",
        "expected a date after “due”, found the end": "une date est attendue après « due », mais la ligne s’arrête là",
        "expected a date, such as 2027-03-31 or “end of March 2027”":
            "une date est attendue, par exemple 2027-03-31 ou « end of March 2027 »",
        "expected a month": "un mois est attendu",
        "expected a month after “{0}”": "un mois est attendu après « {0} »",
        "expected a number after “in”, such as “in 2 weeks”":
            "un nombre est attendu après « in », par exemple « in 2 weeks »",
        "expected a week, a month, a quarter or a year after “of”":
            "une semaine, un mois, un trimestre ou une année sont attendus après « of »",
        "expected an owner before “to”": "un responsable est attendu avant « to »",
        "expected an owner, “to” and what is to be done, found the end":
            "un responsable, « to » et ce qui est à faire sont attendus, mais la ligne s’arrête là",
        "expected days, weeks, months or years":
            "une unité est attendue : « days », « weeks », « months » ou « years »",
        "expected days, weeks, months or years, found “{0}”":
            "une unité est attendue : « days », « weeks », « months » ou « years » ; trouvé : « {0} »",
        "expected the end after the date, found “{0}”": "la ligne devrait s’arrêter après la date ; trouvé : « {0} »",
        "expected what is to be done after “to”": "ce qui est à faire est attendu après « to »",
        "expected “(item 3.1)” or a colon": "« (item 3.1) » ou un deux-points est attendu",
        "expected “)” after the item": "« ) » est attendu après le point",
        "expected “due” and a date at the end, such as “due 2027-03-31”":
            "« due » et une date sont attendus à la fin, par exemple « due 2027-03-31 »",
        "expected “of” after “{0}”": "« of » est attendu après « {0} »",
        "expected “to” and what is to be done after the owner":
            "« to » et ce qui est à faire sont attendus après le responsable",
        "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”":
            "n’est pas lue comme une mesure : une telle ligne commence par « action: » ou par « action (item 3.1): »",
        "item {0} is not on the agenda": "le point {0} ne figure pas à l’ordre du jour",
        "leads out of the calendar": "sort du calendrier",
        "more than {0} actions": "nombre maximal de mesures dépassé : {0}",
        "the same action stands in line {0} already": "la même mesure figure déjà à la ligne {0}",
        "there is no {0}": "cette date n’existe pas : {0}",
        "what is to be done must be one line of 1 to {0} characters":
            "ce qui est à faire doit tenir en une ligne de 1 à {0} caractères",
        "{0} is before {1}, the day of the minutes":
            "date antérieure à celle du compte rendu : {0} (compte rendu : {1})",
        "“{0}” can be read in more than one way; write a date such as 2027-03-31":
            "« {0} » peut se lire de plusieurs façons ; écrivez une date telle que 2027-03-31",
        "“{0}” can be two days; write a date such as 2027-03-31":
            "« {0} » peut désigner deux jours ; écrivez une date telle que 2027-03-31",
        "“{0}” is neither a party by its name or alias, nor a unit of the secretariat{1}":
            "« {0} » n’est ni le nom ou l’autre nom d’une partie, ni un service du secrétariat{1}",
        "“{0}” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”":
            "« {0} » n’est pas une date ; écrivez par exemple 2027-03-31, « in 2 weeks » ou « end of March 2027 »",
        "“{0}” is no day of a month": "« {0} » n’est pas un jour du mois",
        "“{0}” names no day; write “{1}” or a date such as {2}":
            "« {0} » ne désigne aucun jour ; écrivez « {1} » ou une date telle que {2}",
    ]
}
