extension Texts {
    static let chineseLinks: [TextKey: String] = [
        .actHere: "阅读并答复，无须登录",
        .actedSubject: "以您的名义完成：{act}",
        .actedText: "有人通过发给您的邮件中的链接，以您的名义完成了以下操作：{act}",
        .actedOn: "该邮件的主题：{subject}",
        .actedRecord: "记录内容：{subject}",
        .actedAt: "时间：{date}",
        .actedIgnore: "如果是您本人操作，则无须再做任何事情。",
        .notMe: "不是我本人操作",
        .becauseActed: "有人通过邮件中的链接以您的名义进行了操作",
        .disownQuestion: "是否告知秘书处这不是您本人操作，或该邮件不是发给您的？此后，发给您的所有链接都将不能再进行任何操作。已完成的操作在秘书处查明之前仍保留在记录中。",
        .disownButton: "告知秘书处",
        .disownDone: "已告知秘书处。发给您的链接不再有效；您仍可登录后进行操作。",
        .disownedSubject: "邮件链接已失效：{party}",
        .disownedText: "{party}：阅读代表团联系人邮件的人表示，其未通过邮件中的链接进行操作，或邮件不是发给其本人的。请向代表团了解以其名义进行了哪些操作，以及地址是否正确。",
        .disownedMail: "邮件主题：{subject}",
        .linkActing: "您尚未登录。您通过邮件中的链接以“{office}”的身份操作，仅限本页。",
        .linkNotYou: "不是您？请告诉我们",
        .linkFactor: "此链接所涉事项现须登录后办理。",
    ]
}
