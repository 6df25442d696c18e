/**
 * Syllables, without tones, of the characters that occur in names here; a test asks for any that a new edition adds.
 * A character of two readings stands at both.
 */
const SYLLABLES = `
a 阿; an 安案; ao 奥; ba 巴; bai 拜白百; ban 办版; bang 棒; bao 报保; bei 北备被; ben 本; bian 编; biao 表标; bie 别; bo 播波; bu 部布不;
cai 才蔡; cao 草; ce 测策; ceng 层; cha 查察; chan 产; chang 常倡场; chao 朝超; che 车; chen 陈; cheng 成称程; chong 重; chu 处础出; chuan 传;
chuang 创; chun 纯春; ci 次; cong 从; cu 促; cun 村; cuo 措; da 大达; dai 代; dan 旦; dang 党; dao 导; de 的德; deng 等登; di 抵地第;
dian 点电; diao 调; die 叠; ding 定; dong 东动; du 度督; dui 对队; duo 多; er 二尔; fa 发罚法; fan 范反; fang 放方访; fei 非费; fen 份分;
feng 风峰锋; fu 福复服府负傅付; gai 改该概; gang 港; gao 稿高告; ge 个革; gong 工共公宫攻; gou 构; gu 估; guan 管关观; guang 广; gui 规轨; guo 国果过郭;
hai 海害; han 韩; hang 航; hao 号; he 合和核; hong 红宏鸿; hou 后; hu 互呼沪; hua 华化话划; huai 怀; hui 徽会晖慧; huo 或豁; ji 计机际技基济急及集季击吉级暨;
jia 价家加架嘉驾; jian 建健监间见件践; jiang 江讲将; jiao 交较教; jie 解界杰节截; jin 津金近进; jing 京警经; jiu 究; ju 具举据局; jue 觉决; jun 军俊; ka 卡;
kai 开; kang 康; kao 考; ke 课可科; ken 肯; kong 空控; ku 库; kuan 款宽; kuang 框; kui 馈; kun 昆; lai 莱来; lan 蓝览澜; lei 类;
li 理立利里李力黎丽; lian 联练; liang 两; liao 疗; lie 列; lin 林; ling 领另; lu 鲁律; lue 略; lun 伦论; luo 络罗; lv 律旅; ma 蚂码; mao 茂;
mei 美; men 门; meng 盟; mian 免面; min 民闽; ming 明名; mo 模摩; mu 目; nan 难南; nei 内; neng 能; ni 倪; nian 年; nuo 诺; ou 欧; pai 湃;
pei 培; peng 澎鹏; pi 批皮; pian 篇骗; ping 评平; pu 谱浦; qi 齐其起启七期器欺企祁汽; qian 前牵签茜; qiang 强; qie 切; qin 勤; qing 清青; qiu 求球;
qu 驱区; quan 全权; que 雀确; ran 然; ren 人任认; ri 日; rong 容; ruan 软; rui 瑞; san 三; sha 沙; shang 上商; shao 少; she 社设射涉;
shen 深审; sheng 生升声省; shi 实室式视释试示世施十失事时师是市识驶; shou 收首; shu 数术署述书熟; shuang 双; shui 水税; si 斯; song 松; su 溯素苏; suan 算;
sun 孙; suo 所索; ta 他; tai 台态太; tan 谈坛; tang 唐; tao 讨; te 特; teng 腾; ti 题提体; tian 天; tiao 条调跳; ting 厅; tong 统通; tou 头;
tu 图; tuan 团; tui 推; wai 外; wan 完皖; wang 网王往; wei 微未违委卫为位; wen 文稳闻; wo 沃; wu 物务五武吴; xi 系息习席; xian 险线现; xiang 香向项相响;
xiao 小晓肖销; xie 写协谢; xin 心新信; xing 性型行兴; xu 许; xuan 宣; xue 学薛; xun 讯寻询训; ya 亚; yan 言验研严沿演艳; yang 养央; yao 要姚; ye 业耶;
yi 艺一以议意蚁毅祎医; yin 印引阴隐; ying 应英莹影; yong 用; you 有游优; yu 语与预舆吁域逾于育; yuan 院源员远园元; yue 越粤月约; yun 云; zai 灾在; zan 暂; zao 造;
ze 责则; zeng 曾; zhan 展战; zhang 长张章; zhao 召朝; zhe 浙者; zhen 圳; zheng 政征正; zhi 智治值制知之至织指; zhong 中众重; zhou 洲周舟; zhu 主朱助注;
zhuan 专撰砖; zhun 准; zi 自字咨子; zong 总; zu 组; zui 最; zuo 作座`;

const READINGS: ReadonlyMap<string, readonly string[]> = readingsOf(SYLLABLES);

function readingsOf(table: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const line of table.split(';')) {
    const [syllable = '', characters = ''] = line.trim().split(' ');
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return readings;
}

const HAN = /\p{Script=Han}/gu;

/** How the Chinese in a name is typed in Latin letters: whole (`guangdong`) and by initials (`gd`). */
export type Romanised = { readonly whole: string; readonly initials: string };

/** The ways to type the Chinese of a name; none where it has a character that is not known here, or no Chinese. */
export function romanise(name: string): Romanised[] {
  const readings = (name.match(HAN) ?? []).map((character) => READINGS.get(character) ?? []);
  if (readings.length === 0) return [];
  const start: Romanised[] = [{ whole: '', initials: '' }];
  return readings.reduce(
    (ways, syllables) =>
      ways.flatMap(({ whole, initials }) =>
        syllables.map((syllable) => ({ whole: whole + syllable, initials: initials + syllable.charAt(0) })),
      ),
    start,
  );
}
