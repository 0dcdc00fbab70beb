extension RequestNames {
    static let ofActions: [String: [String]] = [
        "working-group.actions.propose": [
            "Propose a follow-up action", "Proposer une mesure de suivi", "Proponer una medida de seguimiento",
            "Предложить последующую меру", "اقتراح إجراء متابعة", "提议后续行动",
        ],
        "working-group.actions.revise": [
            "Change the action", "Modifier la mesure", "Modificar la medida", "Изменить меру", "تعديل الإجراء", "修改行动",
        ],
        "working-group.actions.move": [
            "Change the state of the action", "Changer l’état de la mesure", "Cambiar el estado de la medida",
            "Изменить состояние меры", "تغيير حالة الإجراء", "变更行动状态",
        ],
        "working-group.progress.report": [
            "Report progress", "Rendre compte de l’avancement", "Informar de los avances", "Сообщить о ходе выполнения",
            "الإبلاغ عن التقدم المحرز", "报告进展",
        ],
        "working-group.evidence.attach": [
            "Attach evidence", "Joindre un justificatif", "Adjuntar un justificante",
            "Приложить подтверждающие материалы", "إرفاق إثبات", "附上证明材料",
        ],
        "working-group.evidence.review": [
            "Review the evidence", "Examiner le justificatif", "Examinar el justificante",
            "Рассмотреть подтверждающие материалы", "استعراض الإثبات", "审阅证明材料",
        ],
        "working-group.evidence.correct": [
            "Correct the evidence", "Rectifier le justificatif", "Rectificar el justificante",
            "Исправить подтверждающие материалы", "تصويب الإثبات", "更正证明材料",
        ],
        "working-group.evidence.withdraw": [
            "Withdraw the evidence", "Retirer le justificatif", "Retirar el justificante",
            "Отозвать подтверждающие материалы", "سحب الإثبات", "撤回证明材料",
        ],
        "working-group.evidence.list": [
            "Evidence", "Justificatifs", "Documentación justificativa", "Подтверждающие материалы", "الإثباتات",
            "证明材料一览",
        ],
        "working-group.extensions.request": [
            "Ask for more time", "Demander un délai supplémentaire", "Solicitar una prórroga",
            "Попросить продлить срок", "طلب تمديد المهلة", "申请延期",
        ],
        "working-group.extensions.decide": [
            "Decide on a request for more time", "Statuer sur la demande de délai",
            "Decidir sobre la solicitud de prórroga", "Принять решение о продлении", "البت في طلب التمديد", "审批延期申请",
        ],
        "working-group.extensions.list": [
            "Requests for more time", "Demandes de délai supplémentaire", "Solicitudes de prórroga",
            "Запросы о продлении срока", "طلبات تمديد المهلة", "延期申请一览",
        ],
        "working-group.dependencies.add": [
            "Make the action wait for another", "Faire dépendre la mesure d’une autre",
            "Hacer depender la medida de otra", "Поставить меру в зависимость от другой", "ربط الإجراء بإجراء سابق",
            "添加前置行动",
        ],
        "working-group.dependencies.remove": [
            "Remove the dependency", "Supprimer la dépendance", "Suprimir la dependencia", "Снять зависимость",
            "إزالة الارتباط", "解除前置关系",
        ],
        "working-group.knock-on.foresee": [
            "Effects of a new date", "Effets d’une nouvelle échéance", "Efectos de una nueva fecha",
            "Последствия переноса срока", "آثار تغيير الموعد", "改期影响",
        ],
        "working-group.escalations.suppress": [
            "Suspend escalation", "Suspendre les signalements", "Suspender la elevación del asunto",
            "Приостановить передачу на более высокий уровень", "تعليق التصعيد", "暂停上报",
        ],
        "working-group.escalations.resume": [
            "Resume escalation", "Reprendre les signalements", "Reanudar la elevación del asunto",
            "Возобновить передачу на более высокий уровень", "استئناف التصعيد", "恢复上报",
        ],
        "working-group.escalations.list": [
            "Reminders and escalation", "Rappels et signalements", "Recordatorios y elevación del asunto",
            "Напоминания и передача на более высокий уровень", "التذكيرات والتصعيد", "提醒与上报一览",
        ],
        "working-group.actions.list": [
            "Follow-up actions", "Mesures de suivi", "Medidas de seguimiento", "Последующие меры", "إجراءات المتابعة",
            "后续行动一览",
        ],
        "working-group.actions.show": [
            "Follow-up action", "Mesure de suivi", "Medida de seguimiento", "Последующая мера", "إجراء متابعة", "后续行动",
        ],
        "working-group.board.show": [
            "Follow-up actions by state", "Mesures de suivi par état", "Medidas de seguimiento por estado",
            "Последующие меры по состояниям", "إجراءات المتابعة حسب الحالة", "后续行动状态统计",
        ],
        "working-group.progress.show": [
            "Progress", "Avancement", "Avances", "Ход выполнения", "التقدم المحرز", "总体进展",
        ],
        "working-group.proposal-progress.show": [
            "Progress on the proposal", "Avancement de la proposition", "Avances de la propuesta",
            "Ход выполнения предложения", "التقدم المحرز في المقترح", "提案进展",
        ],
    ]
}
