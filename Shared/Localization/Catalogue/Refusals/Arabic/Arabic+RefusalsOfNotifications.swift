extension Texts {
    static let arabicRefusalsOfNotifications: [String: String] = [
        "Notification {0} is not addressed to {1}.": "الإخطار {0} غير موجه إلى {1}.",
        "Only its owner gives a feed a new address; you may revoke it.":
            "لصاحب الخلاصة وحده أن يغير عنوانها؛ ويمكنكم إلغاؤها.",
        "Only what failed, bounced, was suppressed or is unsettled is sent again; this is {0}.":
            "لا يُعاد إرسال إلا ما أخفق إرساله أو ارتُجع أو أُوقف أو لم يُحسم أمره؛ والحالة هنا: {0}.",
        "Only what is held is sent at once; this is {0}.": "لا يُرسل فورا إلا ما كان محتجزا؛ والحالة هنا: {0}.",
        "The feed is revoked: make a new one.": "الخلاصة ملغاة: أنشئوا خلاصة جديدة.",
        "The notification is {0}.": "حالة الإخطار: {0}.",
        "There is no {0} “{1}”.": "ليس ثمة {0} «{1}».",
        "This mail is not optional.": "هذه الرسالة ليست اختيارية.",
        "What would be sent, or to whom, is not what was confirmed: look at the preview again.":
            "ما كان سيُرسل أو من كان سيُرسل إليهم يختلف عما جرى تأكيده: راجعوا المعاينة من جديد.",
        "You follow {0} objects already: stop following one.": "عدد ما تتابعونه بالفعل: {0}؛ أوقفوا متابعة أحدها.",
        "You have no inbox that would tell you of it.": "ليس لديكم صندوق وارد يُبلغكم بذلك.",
        "You have {0} feeds already: revoke one.": "عدد الخلاصات لديكم بالفعل: {0}؛ ألغوا إحداها.",
        "a time of day such as 08:30": "وقت من اليوم مثل 08:30",
        "contact": "جهة اتصال",
        "delivery": "عملية إرسال",
        "feed": "خلاصة",
        "holds a language twice": "ترد فيه لغة مرتين",
        "is no role expression: {0}": "ليس صيغة صحيحة لمجموعات المتلقين: {0}",
        "is not optional: let the party replace the contact where mail is to go to somebody else":
            "ليس اختياريا: إذا كان ينبغي إرسال البريد إلى شخص آخر فليستبدل الطرف جهة الاتصال",
        "is not the digest of the preview of now": "ليست البصمة الرقمية للمعاينة الحالية",
        "must be 32 random bytes in base64url; this one could be guessed":
            "يجب أن يكون 32 بايتا عشوائيا بترميز base64url؛ وهذا يمكن تخمينه",
        "must be given beside {0}, or neither": "يجب ملؤه مع {0}، أو ترك كليهما فارغا",
        "must be new": "يجب أن يكون جديدا",
        "must be official: it is the original": "يجب أن يكون رسميا: فهو الأصل",
        "must say to whom it was forwarded, or why you cannot act": "يجب ذكر من أُحيل إليه أو سبب تعذر اتخاذ إجراء",
        "names no {0} that you may read": "ليس ثمة مما يحق لكم الاطلاع عليه {0} بهذا الاسم",
        "names {0}, which is no region of the process: {1}": "يذكر {0}، وهي ليست من مناطق العملية: {1}",
        "names {0}, which was not sent": "يذكر {0}، وهو لم يُرسل",
        "names {0}: proposals are cited as {1}": "يذكر {0}: يُشار إلى المقترحات على النحو التالي: {1}",
        "notification": "إخطار",
        "proposal, action, need, call, session or region": "مقترح أو إجراء أو احتياج أو دعوة أو دورة أو منطقة",
        "reaches nobody": "لا يصل إلى أحد",
        "says “opted out”: nobody can opt out of formal notifications":
            "يتضمن «opted out»: لا يمكن لأحد عدم تلقي الإخطارات الرسمية",
        "suppression": "وقف للبريد إلى جهة الاتصال",
        "the id of a mail, the name of a request and the place of an object, with slashes between":
            "معرّف رسالة واسم طلب وموضع عنصر، تفصل بينها شرطات مائلة",
        "the number of a notification such as 2026-001": "رقم إخطار مثل 2026-001",
        "the secret of a link, 43 letters, digits, hyphens and underscores":
            "الرمز السري لرابط، وهو 43 من الحروف والأرقام والواصلات والشرطات السفلية",
        "what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or region AG":
            "ما يُسمى به مقترح أو إجراء أو احتياج أو دعوة أو دورة أو منطقة، مثل NPP16 أو action 4 أو region AG",
    ]
}
