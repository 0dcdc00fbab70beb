extension Texts {
    static let arabicForms: [TextKey: String] = [
        .formOptional: "(اختياري)",
        .formCancel: "إلغاء",
        .formChoose: "اختيار",
        .formNotSaid: "غير محدد",
        .formAddTo: "إضافة المزيد: {field}",
        .formTakeOutRow: "حذف الصف {number}",
        .formRow: "الصف {number}",
        .formDay: "اليوم",
        .formMonth: "الشهر",
        .formYear: "السنة",
        .formTime: "الوقت (24 ساعة)",
        .formUTC: "بالتوقيت العالمي (UTC).",
        .formOnePerLine: "واحد في كل سطر.",
        .formErrorTitle: "خطأ: {title}",
        .formProblems:
            "{count, plural, zero {لا شيء للتصحيح} one {هناك أمر واحد يحتاج إلى تصحيح} two {هناك أمران يحتاجان إلى تصحيح} few {هناك # أمور تحتاج إلى تصحيح} many {هناك # أمرا يحتاج إلى تصحيح} other {هناك # أمر يحتاج إلى تصحيح}}",
        .problemMissing: "{field}: يجب ملؤه.",
        .problemTooLong: "{field}: {limit} حرفا على الأكثر.",
        .problemNoDate: "{field}: أدخلوا يوما وشهرا وسنة موجودة.",
        .problemNoTime: "{field}: أدخلوا وقتا مثل 23:59.",
        .problemNoNumber: "{field}: يجب أن يكون عددا صحيحا.",
        .problemRange: "{field}: يجب أن يكون بين {least} و{most}.",
        .problemUnknown: "{field}: «{text}» غير معروف هنا.",
        .problemTooMany: "{field}: {limit} على الأكثر.",
        .problemForm: "{field}: ليس بالصيغة المطلوبة.",
        .problemRefused: "لم يُنفَّذ ذلك. السبب بالإنكليزية:",
        .problemForbidden: "الصفة التي تعملون بها لا تخولكم ذلك.",
        .problemStale: "تقادمت الصفحة ولم يُرسل شيء. ما كتبتموه ما زال هنا: أرسلوه مرة أخرى.",
        .problemSignedOut:
            "تم تسجيل خروجكم. ما كتبتموه ما زال هنا: سجلوا الدخول في نافذة أخرى ثم افتحوا هذا النموذج من جديد وانسخوه.",
        .problemConflict:
            "غيّر أحدهم هذا أثناء كتابتكم. ما كتبتموه ما زال هنا؛ قارنوه بما هو مسجل الآن ثم أرسلوه مرة أخرى.",
        .problemFresh:
            "لا رجوع في هذا، وقد مضى على تسجيل دخولكم أكثر من 15 دقيقة. سجلوا الدخول مرة أخرى في نافذة أخرى ثم أعيدوا الإرسال.",
        .formDone: "تم.",
        .formDoneNamed: "تم: {act}.",
        .formNothingShown: "لا يلزم إدخال أي شيء.",
        .formOnRecord: "المسجل الآن: {text}",
        .formActs: "العمليات",
    ]
}
