extension Texts {
    static let arabicRefusalsOfParties: [String: String] = [
        "A successor was proposed and is not decided yet.": "سبق اقتراح خلف ولم يُبت في الاقتراح بعد.",
        "The contact is in office, or will be: end the appointment first.":
            "جهة الاتصال تشغل منصبا أو ستشغله: ينبغي إنهاء التعيين أولا.",
        "The contact is in office, or will be: end the term first.":
            "جهة الاتصال تشغل منصبا أو ستشغله: ينبغي إنهاء المدة أولا.",
        "The contact was erased.": "مُحيت بيانات جهة الاتصال.",
        "The credentials are {0}: the secretariat corrects what they are of.":
            "حالة وثائق التفويض: {0}؛ وتصويب بيانات صاحبها من اختصاص الأمانة.",
        "The delegate was erased.": "مُحيت بيانات الممثل.",
        "The focal point of {0} or the secretariat registers its delegates.":
            "تسجيل الممثلين من اختصاص جهة التنسيق لدى {0} أو الأمانة.",
        "The person may speak for {0} by the credentials {1}: reject these first.":
            "يجوز لهذا الشخص أن يتكلم باسم {0} بموجب وثائق التفويض {1}: ينبغي أولا تسجيل عدم قبولها.",
        "The session {0} is not over: reject the credentials for it first.":
            "لم تنته الدورة {0}: ينبغي أولا تسجيل عدم قبول وثائق التفويض الخاصة بها.",
        "The successor was confirmed, and is in office.": "تم تأكيد الخلف، وهو يشغل المنصب.",
        "The successor was declined: another one may be proposed.": "رُفض الخلف: يمكن اقتراح خلف آخر.",
        "The term is over or has not begun: there is nothing to confirm.":
            "انتهت المدة أو لم تبدأ بعد: ليس هناك ما يُؤكَّد.",
        "The term is over: the secretariat nominates who comes next.":
            "انتهت المدة: تتولى الأمانة تعيين من يأتي بعدها.",
        "You have asked for {0} changes of your address within 24 hours: wait, or ask the secretariat.":
            "عدد التغييرات التي طلبتموها لعنوانكم خلال 24 ساعة: {0}؛ انتظروا أو خاطبوا الأمانة.",
        "accreditation of {0} from": "اعتماد {0} اعتبارا من",
        "belongs to a contact of a party": "يخص جهة اتصال لدى طرف",
        "belongs to a contact of an office": "يخص جهة اتصال في منصب",
        "belongs to another contact": "يخص جهة اتصال أخرى",
        "belongs to another party": "يخص طرفا آخر",
        "contact of yours": "جهة اتصال خاصة بكم",
        "coordinator of {0} from": "منسق إقليمي للمنطقة {0} اعتبارا من",
        "delegate": "ممثل",
        "focal point": "جهة تنسيق",
        "is a contact of {0}, which is not of {1}": "جهة الاتصال تابعة لـ {0}، وهو طرف لا ينتمي إلى المنطقة {1}",
        "is after its end, {0}; a longer one is to be given anew":
            "بعد تاريخ الانتهاء، وهو {0}؛ والمدة الأطول تُمنح من جديد",
        "is after the end of the term, {0}": "بعد نهاية المدة، وهي {0}",
        "is after the end of the term, {0}; a longer one needs a nomination":
            "بعد نهاية المدة، وهي {0}؛ والمدة الأطول تتطلب تعيينا",
        "is an alternate; only a focal point's office is handed over": "مناوب؛ ولا يُسلَّم إلى خلف سوى منصب جهة التنسيق",
        "is for the secretariat alone": "مخصص للأمانة وحدها",
        "is in the register under another id": "مدرج في السجل بمعرّف آخر",
        "is no code of a state": "ليس رمز دولة",
        "is no unit of the secretariat": "ليس من وحدات الأمانة",
        "is not the code of {0}, which is {1}": "ليس رمز {0}، بل رمزها {1}",
        "is on the delegation to this session already": "مسجل بالفعل ضمن الوفد إلى هذه الدورة",
        "is one more than the 50 that fit": "يتجاوز الحد الأقصى، وهو 50",
        "is required to reject": "لازم عند عدم القبول",
        "is required: the term began on {0} and can no longer be withdrawn":
            "لازم: بدأت المدة في {0} ولم يعد من الممكن سحبها",
        "is reserved": "محجوز",
        "is that of another person, {0}": "يخص شخصا آخر، هو {0}",
        "is that of somebody else on the delegations of your party": "يخص شخصا آخر في وفود طرفكم",
        "is the address that is on record": "هو العنوان المسجل",
        "leads to another party": "يدل على طرف آخر",
        "leaves the office on {0}, before the term begins": "تنتهي مدة جهة الاتصال في منصبها في {0}، قبل بدء هذه المدة",
        "mixes letters of two scripts in one word": "يجمع بين حروف كتابتين في كلمة واحدة",
        "mixes letters of two scripts: “{0}” looks like “{1}”": "يجمع بين حروف كتابتين: «{0}» يشبه «{1}»",
        "must be after the term began": "يجب أن يكون بعد بداية المدة",
        "must be another contact": "يجب أن تكون جهة اتصال أخرى",
        "must be later than {0}, when the last one begins": "يجب أن يكون بعد {0}، وهو تاريخ بدء المدة الأخيرة",
        "must be later than {0}, when the last one begins; that one has not begun and can be withdrawn":
            "يجب أن يكون بعد {0}، وهو تاريخ بدء المدة الأخيرة؛ وهي لم تبدأ بعد ويمكن سحبها",
        "must be provisional, accepted or rejected": "يجب أن تكون مقبولة مؤقتا أو مقبولة أو غير مقبولة",
        "must begin with “unit-”": "يجب أن يبدأ بـ «unit-»",
        "must have a letter or a digit": "يجب أن يتضمن حرفا أو رقما",
        "must not be after the end of the term that the mandate says, {0}":
            "لا يجوز أن يكون بعد نهاية المدة المنصوص عليها في الولاية، وهي {0}",
        "must not be after {0}, when the contact leaves the office":
            "لا يجوز أن يكون بعد {0}، وهو تاريخ انتهاء مدة جهة الاتصال في منصبها",
        "must not be before the day before the term began": "لا يجوز أن يكون قبل اليوم السابق لبداية المدة",
        "must not be before {0}, when it begins; without a day it is withdrawn":
            "لا يجوز أن يكون قبل {0}، وهو تاريخ البدء؛ وإذا لم يُذكر يوم سُحبت المدة",
        "must not be in the future; until then nominate for a term that begins later":
            "لا يجوز أن يكون في المستقبل؛ وحتى ذلك الحين يمكن التعيين لمدة تبدأ لاحقا",
        "names “{0}”, which is neither in the register of parties nor a unit of the secretariat{1}":
            "يذكر «{0}»، وهو غير مدرج في سجل الأطراف وليس من وحدات الأمانة{1}",
        "office contact": "جهة اتصال في منصب",
        "overlaps with the term of {0}, {1} – {2}": "تتداخل مع مدة {0}، من {1} إلى {2}",
        "party": "طرف",
        "secretariat unit": "وحدة في الأمانة",
        "successor": "خلف",
        "{0} ({1}) is a state that can be registered.": "{0} ({1}) دولة يمكن تسجيلها.",
        "“{0}” belongs to another unit of the secretariat": "«{0}» يخص وحدة أخرى في الأمانة",
        "“{0}” is a party of its own right and needs no accreditation": "«{0}» طرف قائم بذاته ولا يحتاج إلى اعتماد",
        "“{0}” is no state{1}": "«{0}» ليس دولة{1}",
        "“{0}” looks like “{1}”, which {2}": "«{0}» يشبه «{1}»، وهو {2}",
    ]
}
