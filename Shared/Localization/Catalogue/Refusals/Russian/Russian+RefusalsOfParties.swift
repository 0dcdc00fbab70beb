extension Texts {
    static let russianRefusalsOfParties: [String: String] = [
        "A successor was proposed and is not decided yet.": "Преемник уже предложен, решение о нем еще не принято.",
        "The contact is in office, or will be: end the appointment first.":
            "Контактное лицо занимает должность или вступит в нее: сначала прекратите назначение.",
        "The contact is in office, or will be: end the term first.":
            "Контактное лицо занимает должность или вступит в нее: сначала прекратите полномочия.",
        "The contact was erased.": "Данные контактного лица удалены.",
        "The credentials are {0}: the secretariat corrects what they are of.":
            "Состояние полномочий: {0}; данные, к которым они относятся, исправляет секретариат.",
        "The delegate was erased.": "Данные представителя удалены.",
        "The focal point of {0} or the secretariat registers its delegates.":
            "Представителей {0} регистрирует ее координатор или секретариат.",
        "The person may speak for {0} by the credentials {1}: reject these first.":
            "Это лицо может выступать от имени {0} на основании полномочий {1}: сначала отклоните их.",
        "The session {0} is not over: reject the credentials for it first.":
            "Сессия {0} еще не завершена: сначала отклоните полномочия на нее.",
        "The successor was confirmed, and is in office.": "Преемник подтвержден и занимает должность.",
        "The successor was declined: another one may be proposed.": "Преемник отклонен: можно предложить другого.",
        "The term is over or has not begun: there is nothing to confirm.":
            "Срок полномочий истек или еще не начался: подтверждать нечего.",
        "The term is over: the secretariat nominates who comes next.":
            "Срок полномочий истек: следующего назначает секретариат.",
        "You have asked for {0} changes of your address within 24 hours: wait, or ask the secretariat.":
            "Число запрошенных вами за 24 часа изменений адреса достигло предела ({0}): подождите или обратитесь в секретариат.",
        "accreditation of {0} from": "аккредитация ({0}) с даты",
        "belongs to a contact of a party": "принадлежит контактному лицу стороны",
        "belongs to a contact of an office": "принадлежит контактному лицу службы",
        "belongs to another contact": "принадлежит другому контактному лицу",
        "belongs to another party": "принадлежит другой стороне",
        "contact of yours": "ваша запись контактного лица",
        "coordinator of {0} from": "региональный координатор ({0}) с даты",
        "delegate": "представитель",
        "focal point": "координатор",
        "is a contact of {0}, which is not of {1}": "это контактное лицо стороны {0}, которая не входит в регион {1}",
        "is after its end, {0}; a longer one is to be given anew":
            "позже окончания срока ({0}); более длительный срок предоставляется заново",
        "is after the end of the term, {0}": "позже окончания срока полномочий ({0})",
        "is after the end of the term, {0}; a longer one needs a nomination":
            "позже окончания срока полномочий ({0}); для более длительного срока нужно новое назначение",
        "is an alternate; only a focal point's office is handed over":
            "это заместитель; передается только должность координатора",
        "is for the secretariat alone": "доступно только секретариату",
        "is in the register under another id": "уже внесено в реестр под другим идентификатором",
        "is no code of a state": "не является кодом государства",
        "is no unit of the secretariat": "не является подразделением секретариата",
        "is not the code of {0}, which is {1}": "не является кодом государства ({0}); его код — {1}",
        "is on the delegation to this session already": "уже входит в делегацию на этой сессии",
        "is one more than the 50 that fit": "превышен предел: не более 50",
        "is required to reject": "необходимо указать, если полномочия не принимаются",
        "is required: the term began on {0} and can no longer be withdrawn":
            "необходимо указать: срок начался {0} и уже не может быть отозван",
        "is reserved": "зарезервировано",
        "is that of another person, {0}": "принадлежит другому лицу, {0}",
        "is that of somebody else on the delegations of your party":
            "принадлежит другому члену делегаций вашей стороны",
        "is the address that is on record": "этот адрес уже значится в реестре",
        "leads to another party": "относится к другой стороне",
        "leaves the office on {0}, before the term begins": "покидает должность {0}, до начала срока полномочий",
        "mixes letters of two scripts in one word": "в одном слове смешаны буквы двух письменностей",
        "mixes letters of two scripts: “{0}” looks like “{1}”":
            "смешаны буквы двух письменностей: «{0}» выглядит как «{1}»",
        "must be after the term began": "должно быть позже начала срока полномочий",
        "must be another contact": "должно быть указано другое контактное лицо",
        "must be later than {0}, when the last one begins":
            "должно быть позже {0} — дня, когда начинается последний срок",
        "must be later than {0}, when the last one begins; that one has not begun and can be withdrawn":
            "должно быть позже {0} — дня, когда начинается последний срок; он еще не начался, и его можно отозвать",
        "must be provisional, accepted or rejected":
            "должно быть одно из следующих значений: приняты временно, приняты или не приняты",
        "must begin with “unit-”": "должно начинаться с «unit-»",
        "must have a letter or a digit": "необходима хотя бы одна буква или цифра",
        "must not be after the end of the term that the mandate says, {0}":
            "не может быть позже окончания срока, указанного в мандате ({0})",
        "must not be after {0}, when the contact leaves the office":
            "не может быть позже {0} — дня, когда контактное лицо покидает должность",
        "must not be before the day before the term began":
            "не может быть раньше дня, предшествующего началу срока полномочий",
        "must not be before {0}, when it begins; without a day it is withdrawn":
            "не может быть раньше {0} — дня начала срока; если день не указан, срок отзывается",
        "must not be in the future; until then nominate for a term that begins later":
            "не может быть в будущем; до тех пор назначьте на срок, который начинается позже",
        "names “{0}”, which is neither in the register of parties nor a unit of the secretariat{1}":
            "указано «{0}», но такой записи нет ни в реестре сторон, ни среди подразделений секретариата{1}",
        "office contact": "контактное лицо службы",
        "overlaps with the term of {0}, {1} – {2}": "пересекается со сроком полномочий другого лица ({0}), {1} – {2}",
        "party": "сторона",
        "secretariat unit": "подразделение секретариата",
        "successor": "преемник",
        "{0} ({1}) is a state that can be registered.": "{0} ({1}): это государство можно зарегистрировать.",
        "“{0}” belongs to another unit of the secretariat": "«{0}» относится к другому подразделению секретариата",
        "“{0}” is a party of its own right and needs no accreditation":
            "«{0}» — самостоятельная сторона, аккредитация ей не нужна",
        "“{0}” is no state{1}": "«{0}» — не государство{1}",
        "“{0}” looks like “{1}”, which {2}": "«{0}» похоже на «{1}», которое {2}",
    ]
}
