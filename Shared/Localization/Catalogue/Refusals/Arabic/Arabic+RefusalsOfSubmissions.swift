extension Texts {
    static let arabicRefusalsOfSubmissions: [String: String] = [
        "A file has at most 25 MiB, that is {0} bytes; this one has {1}.":
            "الحجم الأقصى للملف 25 ميبيبايت، أي {0} بالبايت؛ وحجم هذا الملف {1} بالبايت.",
        "A submission, or the evidence of an action, names the attachment: it stays readable.":
            "الملف المرفق مذكور في مساهمة أو في إثبات متعلق بإجراء: ويبقى متاحا للقراءة.",
        "Nobody but {0} has signed the submission, and it needs a submitter.":
            "لم يوقع المساهمة سوى {0}، ولا بد أن يكون لها مقدم.",
        "Only an author of the submission may revise it, or the secretariat.":
            "لا يجوز تنقيح المساهمة إلا لأحد أصحابها أو للأمانة.",
        "Only the secretariat may say on which day a submission was received.":
            "للأمانة وحدها أن تذكر اليوم الذي وردت فيه مساهمة.",
        "Only the secretariat may say who has signed what it received.": "للأمانة وحدها أن تذكر من وقع ما تلقته.",
        "SHA-256 in 64 small hexadecimal digits": "بصمة SHA-256 من 64 رقما ستة عشريا بحروف صغيرة",
        "Submissions to the call could be revised until {0}.":
            "كان تنقيح المساهمات المقدمة ردا على الدعوة ممكنا حتى {0}.",
        "The attachment is stored: its content never changes.": "الملف المرفق محفوظ: ولا يتغير محتواه أبدا.",
        "The draft is at version {0}, saved by {1} at {2}. Save yours upon that version.":
            "المسودة الآن في النسخة {0}، وقد حفظها {1} ({2}). احفظوا مسودتكم استنادا إلى تلك النسخة.",
        "The draft is at version {0}, saved by {1}: read it again.":
            "المسودة الآن في النسخة {0}، وقد حفظها {1}: اقرؤوها من جديد.",
        "The draft was submitted, as submission {0}.": "قُدمت المسودة بوصفها المساهمة {0}.",
        "The file was not taken in, announce another one. It said: {0}":
            "لم يُستلم الملف، ويُرجى الإعلان عن ملف آخر. السبب: {0}",
        "The submission came in time; it counts already.": "وردت المساهمة في الموعد؛ وهي محتسبة بالفعل.",
        "The submission was admitted before.": "سبق قبول المساهمة.",
        "The submission was revised already: {0} is its newest version.": "سبق تنقيح المساهمة: أحدث نسخة منها هي {0}.",
        "The submission was revised: admit its newest version, {0}.":
            "نُقحت المساهمة: ينبغي قبول أحدث نسخة منها، وهي {0}.",
        "The submission was revised: sign its newest version, {0}.":
            "نُقحت المساهمة: ينبغي توقيع أحدث نسخة منها، وهي {0}.",
        "You may submit for your own party only, alone or as one of a joint submission.":
            "لا يجوز لكم تقديم مساهمة إلا باسم طرفكم، منفردا أو ضمن مساهمة مشتركة.",
        "answers a question twice": "تتضمن جوابين عن السؤال نفسه",
        "attachment": "ملف مرفق",
        "belong to a call, and none is named": "تخص دعوة، ولم تُذكر أي دعوة",
        "call": "دعوة",
        "differs from that of the bytes that came in, {0}": "تختلف عن بصمة البايتات الواردة، وهي {0}",
        "differs from what came before at byte {0}": "يختلف عما ورد من قبل عند البايت {0}",
        "discard what nothing names": "احذفوا ما لا يرد ذكره في أي موضع",
        "draft": "مسودة",
        "end or discard one first": "أتموا إحداها أو ألغوها أولا",
        "ends before the {0} bytes that were announced": "ينتهي قبل بلوغ الحجم المعلن عنه بالبايت، وهو {0}",
        "has more bytes than the {0} that were announced": "يتجاوز الحجم المعلن عنه بالبايت، وهو {0}",
        "has passed already: extend the call": "انقضى بالفعل: ينبغي تمديد الدعوة",
        "holds malware: {0}": "يحتوي على برمجيات خبيثة: {0}",
        "is joint, and one party submits": "فئة مشتركة، مع أن مقدم المساهمة طرف واحد",
        "is not what you may submit as: {0}": "ليس مما يمكنكم التقديم بصفته: {0}",
        "is not whose draft this is": "ليس صاحب هذه المسودة",
        "is replaced by {0}": "حل محله {0}",
        "must be a name without folders: it has “{0}”": "يجب أن يكون اسما بلا مجلدات: يتضمن «{0}»",
        "must be after the call opens": "يجب أن يكون بعد فتح الدعوة",
        "must be at least 1": "يجب ألا يقل عن 1",
        "must be below {0}": "يجب أن يكون أقل من {0}",
        "must be in one line, without control characters: it has {0}":
            "يجب أن يكون في سطر واحد بلا محارف تحكم: يتضمن {0}",
        "must be later than {0}, when the call closes so far": "يجب أن يكون بعد {0}، وهو موعد اختتام الدعوة حاليا",
        "must be neither before the call closes nor earlier than it is so far":
            "لا يجوز أن يسبق اختتام الدعوة ولا الموعد الحالي",
        "must be points of the submission that name {0}": "يجب أن تكون من نقاط المساهمة التي تذكر {0}",
        "must be {0}, the bytes that have come in": "يجب أن يكون {0}، وهو عدد البايتات الواردة",
        "must have at most {0} characters": "يجب ألا يتجاوز عدد أحرفه {0}",
        "must name the draft that has the version": "يجب ذكر المسودة التي لها هذه النسخة",
        "must name those of the submitters who have signed what was received":
            "يجب ذكر من وقع من مقدمي المساهمة ما جرى تلقيه",
        "must not be a day that is to come": "لا يجوز أن يكون يوما لم يحل بعد",
        "must not be before the call closes": "لا يجوز أن يكون قبل اختتام الدعوة",
        "must not be later than now: submissions have come in": "لا يجوز أن يكون بعد الآن: فقد وردت مساهمات",
        "must not have passed": "لا يجوز أن يكون قد انقضى",
        "must not turn the direction of reading: it has {0}": "لا يجوز أن يعكس اتجاه القراءة: يتضمن {0}",
        "must stay {0}: answers to them have come in": "يجب أن يبقى عددها {0}: فقد وردت أجوبة عنها",
        "names no call that is on record": "ليست دعوة مسجلة",
        "names no submitter of the submissions": "لا يذكر أيا من مقدمي المساهمات",
        "names question {0}; the call has {1}": "يذكر السؤال {0}؛ وعدد أسئلة الدعوة {1}",
        "names “{0}”, which does not belong to your party": "يذكر «{0}»، وهو لا يخص طرفكم",
        "names “{0}”, which is no submitter": "يذكر «{0}»، وهو ليس من مقدمي المساهمة",
        "names “{0}”, which is not in the register of needs": "يذكر «{0}»، وهو غير مدرج في سجل الاحتياجات",
        "names “{0}”, which none of the submissions names": "يذكر «{0}»، ولا يرد ذكره في أي من المساهمات",
        "names “{0}”, which was not taken in: {1}": "يذكر «{0}»، وهو لم يُستلم: {1}",
        "names “{0}”, whose upload has not ended": "يذكر «{0}»، ولم ينته تحميله",
        "opens only at {0}": "لا تُفتح قبل {0}",
        "point": "نقطة",
        "says one thing and the content another: “{0}” is {1}": "لا يطابق المحتوى: «{0}» ملف من النوع {1}",
        "submission": "مساهمة",
        "submit or discard one first": "قدموا أحدها أو احذفوه أولا",
        "submit or discard some first": "قدموا بعضها أو احذفوه أولا",
        "the name of a file without folders that ends in {0}": "اسم ملف بلا مجلدات ينتهي بـ {0}",
        "the number of a submission such as S/2026/014": "رقم مساهمة مثل S/2026/014",
        "was withdrawn on {0}": "سُحبت في {0}",
        "{0} MiB of drafts that are not submitted": "{0} ميبيبايت من المسودات غير المقدمة",
        "{0} MiB of files": "{0} ميبيبايت من الملفات",
        "{0} MiB of files that nothing names": "{0} ميبيبايت من الملفات التي لا يرد ذكرها في أي موضع",
        "{0} drafts that are not submitted": "عدد المسودات غير المقدمة {0}",
        "{0} files": "عدد الملفات {0}",
        "{0} files that nothing names": "عدد الملفات التي لا يرد ذكرها في أي موضع {0}",
        "{0} is no signatory of the submission, or its only one.":
            "{0} ليس من الموقعين على المساهمة، أو هو الموقع الوحيد عليها.",
        "{0} may have at most {1}, and this one would be beyond: submit or discard one first. GET /drafts lists them.":
            "الحد الأقصى المتاح للطرف {0} هو: {1}، وما طلبتموه يتجاوزه: قدموا إحدى المسودات أو احذفوها أولا. والقائمة متاحة عن طريق GET /drafts.",
        "{0} may have at most {1}, and this one would be beyond: {2}. GET /attachments lists them.":
            "الحد الأقصى المتاح للطرف {0} هو: {1}، وما طلبتموه يتجاوزه: {2}. والقائمة متاحة عن طريق GET /attachments.",
        "{0} of the {1} bytes that were announced have come in.":
            "عدد البايتات الواردة {0}، من أصل العدد المعلن عنه وهو {1}.",
        "{0} uploads under way": "عدد عمليات التحميل الجارية {0}",
    ]
}
