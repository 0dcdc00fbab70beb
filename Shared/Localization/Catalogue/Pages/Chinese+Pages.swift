extension Texts {
    static let chinesePages: [TextKey: String] = [
        .wordingOnly: "仅有{language}文本。",
        .wordingPartly: "部分内容仅有{language}文本。",
        .wordingOutdated: "现有译文所据为先前文本，故未予显示。",
        .wordingCourtesy: "非正式译文，不作为依据。",
        .wordingMachine: "机器译文，不作为依据。",
        .wordingOriginal: "原文：",
        .wordingOthers: "其他内容的原文",
        .wordingPropose: "提出译文",
        .recordData: "同样内容的数据（JSON）",
        .recordOverview: "工作组概览",
        .recordMore: "更多",
        .recordEmpty: "这里暂无内容。",
        .recordYes: "是",
        .recordNo: "否",
        .signInTitle: "本页不对公众开放",
        .signInText:
            "阅读此内容需要登录。如果您是通过邮件来到这里的，请使用收到该邮件的地址登录。",
        .forbiddenTitle: "本页供他人阅读",
        .forbiddenText: "您已验证身份，但无权阅读本页。如您应有此权限，请致函秘书处。",
        .absentTitle: "此地址没有内容",
        .absentText: "地址可能不完整，或所指内容不公开。请重新打开邮件中的链接；如仍无法打开，请致函秘书处。",
        .busyTitle: "请稍后再来",
        .busyText: "同时请求过多，或系统的一部分正在重新启动。没有任何内容丢失。",
        .failedTitle: "无法识别此地址",
        .failedText: "请重新打开邮件中的链接，或从概览开始。",
    ]
}
