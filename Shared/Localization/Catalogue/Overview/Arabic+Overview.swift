extension Texts {
    static let arabicOverview: [TextKey: String] = [
        .overviewHeading: "متابعة المقترحات",
        .overviewLead:
            "ما آلت إليه المقترحات والاحتياجات التي حددتها المشاورات: من يتولاها، وفي أي موعد، وإلى أي مدى وصلت.",
        .factProposals: "مقترحات مسجلة",
        .factActions: "إجراءات متابعة",
        .factOverdue: "منها متأخرة",
        .factNeeds: "احتياجات محددة",
        .comingUp: "ما هو قادم",
        .comingUpNone: "لا مواعيد مستحقة.",
        .latestTitle: "آخر المستجدات",
        .latestNone: "لم يحدث شيء بعد.",
        .implementationTitle: "التنفيذ",
        .implementationIntro: "تقدم الإجراءات المتعلقة بكل مقترح، مرجحا بأولويتها.",
        .columnCluster: "المجموعة",
        .columnProgress: "التقدم",
        .columnPutForwardBy: "مقدمة من",
        .columnProposals: "المقترحات",
        .annexTitle: "المرفق الأول: المقترحات حسب المجموعة والمصدر",
        .annexIntro: "تشير العلامة إلى المشاورات الإقليمية التي قدمت المقترح؛ ولا تدل على من يؤيده.",
        .annexNone: "لا يوجد مقترح مسجل بعد.",
        .annexAlso: "أيضا المجموعة {clusters}",
        .dueOn: "الموعد: {date}",
        .closesOn: "يغلق: {date}",
        .actionWithOwner: "الإجراء {number}، {owner}",
        .callForInputs: "دعوة إلى تقديم المساهمات",
        .sessionKind: "الدورة",
        .waitsForYou:
            "{count, plural, zero {لا شيء ينتظركم} one {ينتظركم أمر واحد} two {ينتظركم أمران} few {تنتظركم # أمور} many {ينتظركم # أمرا} other {ينتظركم # أمر}}",
        .waitsForYouMore: "ينتظركم أكثر من {count} أمر؛ وفيما يلي أقربها استحقاقا",
    ]
}
