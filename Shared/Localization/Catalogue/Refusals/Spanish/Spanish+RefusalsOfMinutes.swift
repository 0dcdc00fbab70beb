extension Texts {
    static let spanishRefusalsOfMinutes: [String: String] = [
        "expected a colon after the item": "se esperan dos puntos después del tema",
        "expected a date after “due”, found the end":
            "se espera una fecha después de «due», pero la línea termina aquí",
        "expected a date, such as 2027-03-31 or “end of March 2027”":
            "se espera una fecha, por ejemplo 2027-03-31 o «end of March 2027»",
        "expected a month": "se espera un mes",
        "expected a month after “{0}”": "se espera un mes después de «{0}»",
        "expected a number after “in”, such as “in 2 weeks”":
            "se espera un número después de «in», por ejemplo «in 2 weeks»",
        "expected a week, a month, a quarter or a year after “of”":
            "se espera una semana, un mes, un trimestre o un año después de «of»",
        "expected an owner before “to”": "se espera un responsable antes de «to»",
        "expected an owner, “to” and what is to be done, found the end":
            "se espera un responsable, «to» y lo que debe hacerse, pero la línea termina aquí",
        "expected days, weeks, months or years": "se espera una unidad: «days», «weeks», «months» o «years»",
        "expected days, weeks, months or years, found “{0}”":
            "se espera una unidad: «days», «weeks», «months» o «years»; se encontró «{0}»",
        "expected the end after the date, found “{0}”":
            "la línea debería terminar después de la fecha; se encontró «{0}»",
        "expected what is to be done after “to”": "se espera lo que debe hacerse después de «to»",
        "expected “(item 3.1)” or a colon": "se espera «(item 3.1)» o dos puntos",
        "expected “)” after the item": "se espera «)» después del tema",
        "expected “due” and a date at the end, such as “due 2027-03-31”":
            "se espera «due» y una fecha al final, por ejemplo «due 2027-03-31»",
        "expected “of” after “{0}”": "se espera «of» después de «{0}»",
        "expected “to” and what is to be done after the owner":
            "se espera «to» y lo que debe hacerse después del responsable",
        "is not read as an action: a line with one begins with “action:”, or “action (item 3.1):”":
            "no se lee como una medida: una línea con una medida empieza por «action:» o «action (item 3.1):»",
        "item {0} is not on the agenda": "el tema {0} no figura en el programa",
        "leads out of the calendar": "queda fuera del calendario",
        "more than {0} actions": "se supera el número máximo de medidas: {0}",
        "the same action stands in line {0} already": "la misma medida figura ya en la línea {0}",
        "there is no {0}": "esa fecha no existe: {0}",
        "what is to be done must be one line of 1 to {0} characters":
            "lo que debe hacerse debe ocupar una sola línea, de 1 a {0} caracteres",
        "{0} is before {1}, the day of the minutes": "la fecha {0} es anterior a la del acta, {1}",
        "“{0}” can be read in more than one way; write a date such as 2027-03-31":
            "«{0}» puede leerse de varias maneras; escriba una fecha como 2027-03-31",
        "“{0}” can be two days; write a date such as 2027-03-31":
            "«{0}» puede referirse a dos días; escriba una fecha como 2027-03-31",
        "“{0}” is neither a party by its name or alias, nor a unit of the secretariat{1}":
            "«{0}» no es el nombre ni otra denominación de una parte, ni una dependencia de la secretaría{1}",
        "“{0}” is no date; write one such as 2027-03-31, “in 2 weeks” or “end of March 2027”":
            "«{0}» no es una fecha; escriba por ejemplo 2027-03-31, «in 2 weeks» o «end of March 2027»",
        "“{0}” is no day of a month": "«{0}» no es un día del mes",
        "“{0}” names no day; write “{1}” or a date such as {2}":
            "«{0}» no indica ningún día; escriba «{1}» o una fecha como {2}",
    ]
}
