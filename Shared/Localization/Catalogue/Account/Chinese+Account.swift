extension Texts {
    static let chineseAccount: [TextKey: String] = [
        .accountSignIn: "您如何登录",
        .accountFactor: "第二重验证和恢复码",
        .accountFile: "保存的与您有关的资料",
        .accountTokenIssue: "签发访问令牌",
        .accountTokenUsed: "{name}，有效期至{date}，上次使用：{used}",
        .accountTokenUnused: "{name}，有效期至{date}，尚未使用",
        .answerMissing: "请选择一项答复。",
        .linkOver: "此链接无法打开任何内容",
    ]
}
