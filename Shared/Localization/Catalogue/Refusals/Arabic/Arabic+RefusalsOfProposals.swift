extension Texts {
    static let arabicRefusalsOfProposals: [String: String] = [
        "Drafts are read by the secretariat and the co-chairs.":
            "لا يطلع على المسودات إلا الأمانة والرئيسان المشاركان.",
        "No delegation has given a ranking.": "لم يقدم أي وفد ترتيبا.",
        "Nothing is published: {0} of {1} originals are accounted for; {2}.":
            "لم يُنشر شيء: عدد المقترحات الأصلية المشمولة {0} من أصل {1}؛ {2}.",
        "Only the focal point of {0} states what it holds.": "لجهة التنسيق لدى {0} وحدها أن تعلن موقف الطرف.",
        "Proposal {0} comes from no original and stays outside the consolidated set.":
            "لا ينشأ المقترح {0} عن أي مقترح أصلي، ويبقى خارج المقترحات الموحدة.",
        "Proposal {0} is a draft; put it on the table first.": "المقترح {0} مسودة؛ ينبغي تقديمه أولا.",
        "Proposal {0} is {1} and cannot become {2}; what can follow: {3}.":
            "حالة المقترح {0} هي: {1}، ولا يمكن أن تصبح: {2}؛ والممكن بعدها: {3}.",
        "Proposal {0} is {1}.": "حالة المقترح {0}: {1}.",
        "Proposal {0} was changed meanwhile: you have read version {1}, now it is version {2} by {3}, {4}.":
            "تغير المقترح {0} في هذه الأثناء: قرأتم النسخة {1}، والنسخة الحالية هي {2} ({3}، {4}).",
        "Proposal {0} {1}.": "المقترح {0}: {1}.",
        "Publication {0} was withdrawn on {1}.": "سُحب المنشور {0} في {1}.",
        "The amendment is to version {0} of proposal {1}, and in version {2} its words do not stand any more, or cannot be told apart from others.":
            "يتعلق التعديل بالنسخة {0} من المقترح {1}، ولم يعد النص المراد استبداله واردا في النسخة {2} أو لا يمكن تمييزه عن غيره.",
        "The amendment was {0} before.": "سبق البت في التعديل، وحالته: {0}.",
        "The operation was reversed on {0}.": "أُلغيت عملية الدمج أو التقسيم في {0}.",
        "The operation “{0}” cannot be reversed: {1}.": "لا يمكن إلغاء عملية الدمج أو التقسيم «{0}»: {1}.",
        "The operation “{0}” was reversed before.": "سبق إلغاء عملية الدمج أو التقسيم «{0}».",
        "There is no proposal to publish.": "لا يوجد مقترح للنشر.",
        "To {0} proposal {1}, withdraw publication {2} first: the proposal stands in it.":
            "قبل {0} المقترح {1} ينبغي سحب المنشور {2}: فالمقترح وارد فيه.",
        "Version {0} of proposal {1} is translated into this language; to correct it, say why.":
            "النسخة {0} من المقترح {1} مترجمة إلى هذه اللغة؛ ولتصويب الترجمة يلزم ذكر السبب.",
        "With this amendment the text of proposal {0} would not be {1}.":
            "بهذا التعديل لن يكون نص المقترح {0} كما يلزم: {1}.",
        "amendment": "تعديل",
        "and originals must be at least two, or one and a proposal to merge into":
            "يجب ألا يقل مجموعها مع المقترحات الأصلية عن اثنين، أو عن واحد مع مقترح يُدمج فيه",
        "cannot follow {0}; can follow: {1}": "لا يمكن أن يلي الحالة {0}؛ والممكن بعدها: {1}",
        "come from no original: there would be nothing to count": "لا تنشأ عن أي مقترح أصلي: لن يكون هناك ما يُحتسب",
        "does not lead to the quoted words": "لا يدل على النص المراد استبداله",
        "does not stand in the text of this version": "غير وارد في نص هذه النسخة",
        "is needed for a withdrawal": "لازم عند السحب",
        "is needed where an amendment is declined": "لازم عند رفض تعديل",
        "is needed where the secretariat proposes it in the place of {0}": "لازم إذا اقترحته الأمانة نيابة عن {0}",
        "is needed where the secretariat records it in the place of {0}": "لازم إذا سجلته الأمانة نيابة عن {0}",
        "is needed, since a new proposal is made": "لازم، لأنه سيُنشأ مقترح جديد",
        "is needed, since a translation is on record": "لازم، لأن هناك ترجمة مسجلة",
        "is needed, since only originals are merged": "لازم، لأن الدمج يقتصر على مقترحات أصلية",
        "is not on record": "غير مسجل",
        "is one of the sources, or one of them was made of it: that would be a cycle":
            "من المصادر نفسها أو نشأ عنه أحدها: ومن شأن ذلك أن يشكل حلقة مغلقة",
        "is that of version {0}, and so is the title": "هو نفسه الوارد في النسخة {0}، وكذلك العنوان",
        "is the same as the quoted words": "مطابق للنص المراد استبداله",
        "is {0}": "حالته: {0}",
        "is {0} and cannot be split": "حالته: {0}، ولا يمكن تقسيمه",
        "is {0} and takes nothing in": "حالته: {0}، ولا يُدمج فيه شيء",
        "leave out the original “{0}”: it must go to at least one part":
            "لا تشمل المقترح الأصلي «{0}»: يجب أن يدخل في جزء واحد على الأقل",
        "makes a text that is not {0}": "ينتج عنه نص ليس كما يلزم: {0}",
        "mention": "مناقشة",
        "merge": "دمج",
        "must be at least two": "يجب ألا يقل عددها عن اثنين",
        "must have different names": "يجب أن تكون أسماؤها مختلفة",
        "must name at least one original": "يجب أن يتضمن مقترحا أصليا واحدا على الأقل",
        "must name other clusters": "يجب ذكر مجموعات مواضيعية أخرى",
        "must name other proposals": "يجب ذكر مقترحات أخرى",
        "name a proposal twice": "يرد فيها مقترح مرتين",
        "names proposal {0}, which is not in the consolidated set": "يذكر المقترح {0}، وهو ليس ضمن المقترحات الموحدة",
        "names proposal {0}, which is not merged": "يذكر المقترح {0}، وهو ليس ضمن ما يُدمج",
        "names something twice": "يرد فيه العنصر نفسه مرتين",
        "names version {0}, which is not on record": "يذكر النسخة {0}، وهي غير مسجلة",
        "names version {0}, which is not there in {1}": "يذكر النسخة {0}، وهي غير موجودة بهذه اللغة: {1}",
        "names “{0}”, which proposal {1} does not come from": "يذكر «{0}»، والمقترح {1} لا ينشأ عنه",
        "one line of 1 to 200 characters": "سطر واحد من 1 إلى 200 حرف",
        "operation": "عملية دمج أو تقسيم",
        "original": "مقترح أصلي",
        "original of {0}, number": "مقترح أصلي للمنطقة {0} رقمه",
        "position of {0} on proposal": "موقف لـ {0} من المقترح",
        "proposal {0} is on record already": "المقترح {0} مسجل بالفعل",
        "proposal {0} is {1} since": "أصبحت حالة المقترح {0} كما يلي: {1}",
        "proposal {0} stands in publication {1}": "المقترح {0} وارد في المنشور {1}",
        "proposal {0} was part of another {1} since (operation “{2}”); reverse that first":
            "شمل المقترح {0} منذ ذلك الحين {1} آخر (العملية «{2}»)؛ ينبغي إلغاء ذلك أولا",
        "proposal {0} {1}": "المقترح {0}: {1}",
        "publication": "منشور",
        "reverse what made": "إلغاء العملية التي نشأ عنها",
        "split": "تقسيم",
        "stands in the text {0} times: say which by its offset":
            "عدد مرات وروده في النص {0}: حددوا المقصود بموضعه في النص",
        "text of {0}, version {1}, in": "نص المقترح {0}، النسخة {1}، باللغة",
        "the text of proposal {0} has newer versions: it is at {1}, the operation left {2}":
            "لنص المقترح {0} نسخ أحدث: نسخته الآن {1}، والنسخة التي خلفتها العملية {2}",
        "version of proposal {0}": "نسخة من المقترح {0}",
        "was the result of an operation that was reversed; its number is not used again":
            "نتج عن عملية أُلغيت؛ ولا يُستخدم رقمه مرة أخرى",
        "what proposal {0} comes from has changed since": "تغير منذ ذلك الحين ما نشأ عنه المقترح {0}",
        "withdraw": "سحب",
        "would need more numbers than are free": "يتطلب أرقاما أكثر مما هو شاغر",
    ]
}
