import type { shortcuts as english } from '#i18n/en/shortcuts.ts';

export const shortcuts: typeof english = {
  open: '键盘快捷键',
  title: '键盘快捷键',
  close: '关闭',
  switch: '在各页启用以下快捷键',
  switchedOff: '快捷键已停用。图表、表格和对话框内的按键仍可使用。',
  everywhere: '各页通用',
  inFigures: '图表或表格内',
  or: '或',
  acts: {
    search: '搜索或提问',
    list: '显示本列表',
    undo: '撤销一步筛选',
    redo: '重做',
    move: '在图中的标记之间移动',
    ends: '第一个或最后一个标记',
    choose: '只选这一项',
    add: '加入或移出所选',
    exclude: '排除这一项',
    close: '关闭已打开的内容',
  },
};
