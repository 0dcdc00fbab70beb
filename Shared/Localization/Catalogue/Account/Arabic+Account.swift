extension Texts {
    static let arabicAccount: [TextKey: String] = [
        .accountSignIn: "كيف تسجّلون الدخول",
        .accountFactor: "العامل الثاني ورموز الاسترداد",
        .accountFile: "ما يُحتفظ به عنكم",
        .accountTokenIssue: "إصدار رمز وصول",
        .accountTokenUsed: "{name}، حتى {date}، آخر استخدام: {used}",
        .accountTokenUnused: "{name}، حتى {date}، لم يُستخدم بعد",
        .answerMissing: "يرجى اختيار أحد الردود.",
        .linkOver: "هذا الرابط لا يفتح شيئا",
    ]
}
