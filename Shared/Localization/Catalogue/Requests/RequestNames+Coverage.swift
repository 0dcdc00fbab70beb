extension RequestNames {
    static let ofCoverage: [String: [String]] = [
        "working-group.needs.register": [
            "Register a need", "Enregistrer un besoin", "Registrar una necesidad", "Зарегистрировать потребность",
            "تسجيل احتياج", "登记需求",
        ],
        "working-group.needs.list": [
            "Identified needs", "Besoins recensés", "Necesidades detectadas", "Выявленные потребности",
            "الاحتياجات المحددة", "已确定的需求一览",
        ],
        "working-group.need-lists.list": [
            "Lists of needs", "Listes de besoins", "Listas de necesidades", "Перечни потребностей",
            "قوائم الاحتياجات", "需求清单",
        ],
        "working-group.needs.show": [
            "Identified need", "Besoin recensé", "Necesidad detectada", "Выявленная потребность", "احتياج محدد",
            "已确定的需求",
        ],
        "working-group.needs.relate": [
            "Link proposals to the need", "Rattacher des propositions au besoin", "Vincular propuestas a la necesidad",
            "Связать предложения с потребностью", "ربط مقترحات بالاحتياج", "将提案关联到需求",
        ],
        "working-group.needs.correct": [
            "Correct the need", "Rectifier le besoin", "Rectificar la necesidad", "Исправить потребность",
            "تصويب الاحتياج", "更正需求",
        ],
        "working-group.needs.withdraw": [
            "Withdraw the need", "Retirer le besoin", "Retirar la necesidad", "Исключить потребность из реестра",
            "سحب الاحتياج", "撤回需求",
        ],
        "working-group.trace.show": [
            "From need to evidence", "Du besoin au justificatif", "De la necesidad al justificante",
            "От потребности до подтверждения", "من الاحتياج إلى الإثبات", "从需求到证明材料",
        ],
        "working-group.gaps.show": [
            "Gaps in numbers", "Lacunes en chiffres", "Lagunas en cifras", "Пробелы в цифрах", "الثغرات بالأرقام",
            "缺口统计",
        ],
        "working-group.need-gaps.list": [
            "Needs without proposal or action", "Besoins sans proposition ni mesure",
            "Necesidades sin propuesta o medida", "Потребности без предложений или мер", "احتياجات بلا مقترح أو إجراء",
            "缺少提案或行动的需求",
        ],
        "working-group.proposal-gaps.list": [
            "Proposals without an action", "Propositions sans mesure de suivi", "Propuestas sin medida de seguimiento",
            "Предложения без последующих мер", "مقترحات بلا إجراء متابعة", "没有后续行动的提案",
        ],
        "working-group.action-gaps.list": [
            "Actions without evidence", "Mesures sans justificatif", "Medidas sin justificante",
            "Меры без подтверждающих материалов", "إجراءات بلا إثبات", "没有证明材料的行动",
        ],
        "working-group.indicators.define": [
            "Define an indicator", "Définir un indicateur", "Definir un indicador", "Определить показатель",
            "تحديد مؤشر", "设定指标",
        ],
        "working-group.indicators.revise": [
            "Revise the indicator", "Réviser l’indicateur", "Revisar el indicador", "Изменить показатель",
            "تنقيح المؤشر", "修订指标",
        ],
        "working-group.data-points.record": [
            "Record a value", "Enregistrer une valeur", "Registrar un valor", "Внести значение", "تسجيل قيمة", "登记数值",
        ],
        "working-group.data-points.correct": [
            "Correct a value", "Rectifier une valeur", "Rectificar un valor", "Исправить значение", "تصويب قيمة",
            "更正数值",
        ],
        "working-group.indicators.list": [
            "Indicators", "Indicateurs", "Indicadores", "Показатели", "المؤشرات", "指标一览",
        ],
        "working-group.indicators.show": ["Indicator", "Indicateur", "Indicador", "Показатель", "مؤشر", "指标"],
        "working-group.instruments.register": [
            "Register an instrument or organization", "Enregistrer un instrument ou une organisation",
            "Registrar un instrumento o una organización", "Зарегистрировать документ или организацию",
            "تسجيل صك أو منظمة", "登记文书或组织",
        ],
        "working-group.instruments.link": [
            "Link to a proposal", "Rattacher à une proposition", "Vincular a una propuesta", "Связать с предложением",
            "الربط بمقترح", "关联到提案",
        ],
        "working-group.instruments.unlink": [
            "Remove the link to a proposal", "Supprimer le lien avec une proposition",
            "Suprimir el vínculo con una propuesta", "Снять связь с предложением", "إزالة الربط بمقترح", "解除与提案的关联",
        ],
        "working-group.instruments.list": [
            "Instruments and organizations", "Instruments et organisations", "Instrumentos y organizaciones",
            "Действующие документы и организации", "الصكوك والمنظمات", "文书与组织一览",
        ],
        "working-group.instruments.show": [
            "Instrument or organization", "Instrument ou organisation", "Instrumento u organización",
            "Документ или организация", "صك أو منظمة", "文书或组织",
        ],
        "working-group.overlaps.list": [
            "Overlaps between proposals", "Chevauchements entre propositions", "Coincidencias entre propuestas",
            "Пересечения предложений", "أوجه التداخل بين المقترحات", "提案重叠情况",
        ],
    ]
}
