extension Texts {
    static let chineseRefusalsOfNotifications: [String: String] = [
        "Notification {0} is not addressed to {1}.": "第 {0} 号通知不是发给 {1} 的。",
        "Only its owner gives a feed a new address; you may revoke it.": "只有订阅源的所有者可更换其地址；您可停用该订阅源。",
        "Only what failed, bounced, was suppressed or is unsettled is sent again; this is {0}.":
            "只有发送失败、被退回、未发送或结果不明的邮件可重新发送；此邮件的状态为{0}。",
        "Only what is held is sent at once; this is {0}.": "只有暂缓发送的邮件可立即发送；此邮件的状态为{0}。",
        "The feed is revoked: make a new one.": "该订阅源已停用：请创建新的订阅源。",
        "The notification is {0}.": "该通知的状态为{0}。",
        "There is no {0} “{1}”.": "未找到{0}“{1}”。",
        "This mail is not optional.": "该邮件不属于可选邮件。",
        "What would be sent, or to whom, is not what was confirmed: look at the preview again.":
            "将要发送的内容或收件人与所确认的不符：请重新查看预览。",
        "You follow {0} objects already: stop following one.": "您已关注 {0} 个对象：请先取消关注其中一个。",
        "You have no inbox that would tell you of it.": "您没有可接收此类消息的收件箱。",
        "You have {0} feeds already: revoke one.": "您已有 {0} 个订阅源：请先停用其中一个。",
        "a time of day such as 08:30": "一天中的时间，例如 08:30",
        "contact": "联系人",
        "delivery": "发送记录",
        "feed": "订阅源",
        "holds a language twice": "同一语文出现两次",
        "is no role expression: {0}": "不是有效的收件人表达式：{0}",
        "is not optional: let the party replace the contact where mail is to go to somebody else":
            "不属于可选邮件：如邮件应发给他人，请由缔约方更换联系人",
        "is not the digest of the preview of now": "与当前预览的数字指纹不符",
        "must be 32 random bytes in base64url; this one could be guessed": "必须是以 base64url 表示的 32 个随机字节；所填内容可能被猜出",
        "must be given beside {0}, or neither": "须与{0}同时填写，或两者均不填",
        "must be new": "必须是新的",
        "must be official: it is the original": "必须是正式文本，因为这是原文",
        "must say to whom it was forwarded, or why you cannot act": "必须说明转交给何人，或为何无法采取行动",
        "names no {0} that you may read": "所填的不是您可查阅的{0}",
        "names {0}, which is no region of the process: {1}": "含有 {0}，而该区域不在本进程的区域之中：{1}",
        "names {0}, which was not sent": "所指的 {0} 尚未发送",
        "names {0}: proposals are cited as {1}": "含有 {0}：提案应引作 {1}",
        "notification": "通知",
        "proposal, action, need, call, session or region": "提案、行动、需求、意见征集、会议或区域",
        "reaches nobody": "没有任何收件人",
        "says “opted out”: nobody can opt out of formal notifications": "含有“opted out”：任何人均不能拒收正式通知",
        "suppression": "停发记录",
        "the id of a mail, the name of a request and the place of an object, with slashes between":
            "邮件的标识、请求的名称和对象的位置，以斜线分隔",
        "the number of a notification such as 2026-001": "通知的编号，例如 2026-001",
        "the secret of a link, 43 letters, digits, hyphens and underscores": "链接的密钥，由 43 个字母、数字、连字符和下划线组成",
        "what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or region AG":
            "提案、行动、需求、意见征集、会议或区域的称呼，例如 NPP16、action 4 或 region AG",
    ]
}
